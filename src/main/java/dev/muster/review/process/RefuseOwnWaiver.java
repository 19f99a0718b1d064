package dev.muster.review.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who asked that no review is held does not decide about it; and who refuses says why. */
@Component
class RefuseOwnWaiver implements TaskListener {

    private final Actor actor;

    RefuseOwnWaiver(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (actor.id().equals(task.getVariable(ReviewVariables.WAIVER_REQUESTED_BY))) {
            throw new RefusedByRule("You asked for this waiver, so somebody else has to grant or refuse it."
                    + " Please leave the task to another approver.");
        }
        boolean refused = ReviewVariables.REFUSE.equals(task.getVariable(ReviewVariables.WAIVER_DECISION));
        if (refused && ReviewVariables.text(task, ReviewVariables.WAIVER_COMMENT) == null) {
            throw new RefusedByRule("Please say in waiverComment why the review has to be held.");
        }
    }
}
