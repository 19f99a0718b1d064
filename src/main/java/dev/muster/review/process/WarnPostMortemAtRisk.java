package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Three quarters of the time to publish the post-mortem are over. */
@Component
class WarnPostMortemAtRisk implements JavaDelegate {

    private final ReviewDeadlines deadlines;

    WarnPostMortemAtRisk(ReviewDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.atRisk(ReviewVariables.number(execution));
    }
}
