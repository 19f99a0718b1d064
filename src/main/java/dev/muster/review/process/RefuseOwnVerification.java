package dev.muster.review.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who did the work does not say that it is done. */
@Component
class RefuseOwnVerification implements TaskListener {

    private final Actor actor;

    RefuseOwnVerification(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (actor.id().equals(task.getVariable(ActionVariables.COMPLETED_BY))) {
            throw new RefusedByRule("You completed this action item, so somebody else has to verify it."
                    + " Please leave the task to another person.");
        }
    }
}
