package dev.muster.communication.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A second person has decided. */
@Component("recordStatementDecision")
class RecordStatementDecision implements JavaDelegate {

    private final StatementDesk desk;
    private final Actor actor;

    RecordStatementDecision(StatementDesk desk, Actor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.decide(
                CommunicationVariables.number(execution),
                StatementVariables.number(execution),
                StatementVariables.approved(execution),
                actor.id(),
                CommunicationVariables.optional(execution, StatementVariables.COMMENT));
        execution.setVariable(StatementVariables.ROUND, 1);
    }
}
