package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Three quarters of the time to publish the post-mortem are over. */
@Component
class WarnPostMortemAtRisk implements JavaDelegate {

    private final ReviewRecord review;

    WarnPostMortemAtRisk(ReviewRecord review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.atRisk(ReviewVariables.number(execution));
    }
}
