package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The item was not done in time; that stays on record whatever follows. */
@Component
class RecordActionOverdue implements JavaDelegate {

    private final ActionItemDeadlines deadlines;

    RecordActionOverdue(ActionItemDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.overdue(
                ActionVariables.number(execution),
                ActionVariables.textOr(execution, ActionVariables.SPONSOR_GROUP, ""));
        execution.setVariable(
                ActionVariables.REMINDERS_LEFT, ActionVariables.number(execution, ActionVariables.REMINDERS));
    }
}
