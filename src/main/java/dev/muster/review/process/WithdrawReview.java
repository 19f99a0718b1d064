package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The incident was reopened: the review ends, and its text waits for the next one. */
@Component
class WithdrawReview implements JavaDelegate {

    private final ReviewRecord review;
    private final Actor actor;

    WithdrawReview(ReviewRecord review, Actor actor) {
        this.review = review;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.withdraw(
                ReviewVariables.number(execution),
                ReviewVariables.textOr(execution, ReviewVariables.WITHDRAWN_BY, actor.id()),
                ReviewVariables.textOr(execution, ReviewVariables.WITHDRAW_REASON, "the incident was reopened"));
    }
}
