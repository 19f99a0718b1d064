package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The post-mortem was not published in time; that stays on record whatever follows. */
@Component
class RecordPostMortemOverdue implements JavaDelegate {

    private final ReviewDeadlines deadlines;

    RecordPostMortemOverdue(ReviewDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.overdue(ReviewVariables.number(execution));
    }
}
