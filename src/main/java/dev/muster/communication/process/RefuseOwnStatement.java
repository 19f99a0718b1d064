package dev.muster.communication.process;

import dev.muster.communication.StatementVersion;
import dev.muster.communication.Statements;
import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who wrote a statement does not decide about it, and what is approved is what was read. */
@Component("refuseOwnStatement")
class RefuseOwnStatement implements TaskListener {

    private final Statements statements;
    private final Actor actor;

    RefuseOwnStatement(Statements statements, Actor actor) {
        this.statements = statements;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (StatementVariables.list(task, StatementVariables.AUTHORS).contains(actor.id())) {
            throw new RefusedByRule("You wrote this statement, so somebody else has to approve it or send it back."
                    + " Please leave the task to another approver.");
        }
        if (!StatementVariables.approved(task)
                && CommunicationVariables.optional(task, StatementVariables.COMMENT) == null) {
            throw new RefusedByRule("Please write in approvalComment what has to change before you can approve it.");
        }
        StatementVersion version = statements
                .get(CommunicationVariables.number(task), StatementVariables.number(task))
                .latest()
                .orElseThrow();
        if (!version.rendered().text().equals(task.getVariable(StatementVariables.PREVIEW))) {
            throw new RefusedByRule("The text that you were shown (statementPreview) is not the one that would go out."
                    + " Please open the task again and read it once more.");
        }
    }
}
