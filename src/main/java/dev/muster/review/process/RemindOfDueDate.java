package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The item is due in some days. */
@Component
class RemindOfDueDate implements JavaDelegate {

    private final ActionItemDeadlines deadlines;

    RemindOfDueDate(ActionItemDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.dueSoon(ActionVariables.number(execution));
    }
}
