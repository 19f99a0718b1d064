package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the approver decided; the model reads the decision itself. */
@Component
class RecordApproval implements JavaDelegate {

    private final ReviewRecord review;
    private final Actor actor;

    RecordApproval(ReviewRecord review, Actor actor) {
        this.review = review;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = ReviewVariables.number(execution);
        String comment = ReviewVariables.textOr(execution, ReviewVariables.APPROVAL_COMMENT, "");
        if (ReviewVariables.APPROVE.equals(execution.getVariable(ReviewVariables.APPROVAL_DECISION))) {
            review.approve(number, actor.id(), comment);
        } else {
            String author = ReviewVariables.textOr(execution, ReviewVariables.POST_MORTEM_AUTHOR, Actor.SYSTEM);
            review.reject(number, actor.id(), comment, author);
        }
    }
}
