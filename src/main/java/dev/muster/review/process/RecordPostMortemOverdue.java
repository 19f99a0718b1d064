package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The post-mortem was not published in time; that stays on record whatever follows. */
@Component
class RecordPostMortemOverdue implements JavaDelegate {

    private final ReviewRecord review;

    RecordPostMortemOverdue(ReviewRecord review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.overdue(ReviewVariables.number(execution));
    }
}
