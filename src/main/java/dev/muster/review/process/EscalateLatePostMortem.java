package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The post-mortem is so late that whoever can change that is told. */
@Component
class EscalateLatePostMortem implements JavaDelegate {

    private final ReviewDeadlines deadlines;

    EscalateLatePostMortem(ReviewDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.veryLate(
                ReviewVariables.number(execution),
                ReviewVariables.textOr(execution, ReviewVariables.ESCALATE_TO, "manager"));
    }
}
