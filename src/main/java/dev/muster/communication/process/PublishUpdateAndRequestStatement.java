package dev.muster.communication.process;

import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementRequests;
import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Publishes the update and opens the draft of a statement that begins with the wording for customers. */
@Component("publishUpdateAndRequestStatement")
class PublishUpdateAndRequestStatement implements JavaDelegate {

    private final PublishStatusUpdate publish;
    private final StatementRequests statements;
    private final Actor actor;

    PublishUpdateAndRequestStatement(PublishStatusUpdate publish, StatementRequests statements, Actor actor) {
        this.publish = publish;
        this.statements = statements;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String wording = CommunicationVariables.optional(execution, CommunicationVariables.CUSTOMER_WORDING);
        publish.execute(execution);
        statements.request(
                CommunicationVariables.number(execution), StatementKind.STATUS_PAGE, null, wording, actor.id());
    }
}
