package dev.muster.restoration.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who chose a procedure does not approve it; and who rejects it says what to do instead. */
@Component
class RefuseOwnProcedure implements TaskListener {

    static final String REJECT = "REJECT";

    private final Actor actor;

    RefuseOwnProcedure(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (actor.id().equals(task.getVariable(RestorationVariables.CHOSEN_BY))) {
            throw new RefusedByRule("You chose this procedure, so somebody else has to approve or reject it."
                    + " Please leave the task to another approver.");
        }
        boolean rejected = REJECT.equals(task.getVariable(RestorationVariables.APPROVAL_DECISION));
        if (rejected && RestorationVariables.text(task, RestorationVariables.APPROVAL_COMMENT) == null) {
            throw new RefusedByRule("Please write in approvalComment what should be done instead.");
        }
    }
}
