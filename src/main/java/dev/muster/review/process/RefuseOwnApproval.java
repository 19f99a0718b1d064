package dev.muster.review.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who wrote a post-mortem does not decide about it; and who sends it back says what to change. */
@Component
class RefuseOwnApproval implements TaskListener {

    private final Actor actor;

    RefuseOwnApproval(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (RecordPostMortemAuthor.authors(task).contains(actor.id())) {
            throw new RefusedByRule("You wrote this post-mortem, so somebody else has to approve or reject it."
                    + " Please leave the task to another approver.");
        }
        boolean rejected = ReviewVariables.REJECT.equals(task.getVariable(ReviewVariables.APPROVAL_DECISION));
        if (rejected && ReviewVariables.text(task, ReviewVariables.APPROVAL_COMMENT) == null) {
            throw new RefusedByRule("Please write in approvalComment what has to change before you can approve it.");
        }
    }
}
