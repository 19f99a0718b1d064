package dev.muster.communication.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who says that a duty does not apply does not decide about it; and who refuses says why. */
@Component("refuseOwnExemption")
class RefuseOwnExemption implements TaskListener {

    private final Actor actor;

    RefuseOwnExemption(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (actor.id().equals(task.getVariable(DutyVariables.DOUBTED_BY))) {
            throw new RefusedByRule("You said that this duty does not apply, so somebody else has to confirm it."
                    + " Please leave the task to another person.");
        }
        if (!DutyVariables.confirmed(task) && CommunicationVariables.optional(task, DutyVariables.COMMENT) == null) {
            throw new RefusedByRule("Please write in exemptionComment why the authority has to be notified.");
        }
    }
}
