package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Once more the owner is reminded; the model reads how many reminders are left. */
@Component
class RemindOfOverdueItem implements JavaDelegate {

    private final ActionItemDeadlines deadlines;

    RemindOfOverdueItem(ActionItemDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int left = ActionVariables.number(execution, ActionVariables.REMINDERS_LEFT) - 1;
        deadlines.stillOverdue(ActionVariables.number(execution), Math.max(0, left));
        execution.setVariable(ActionVariables.REMINDERS_LEFT, left);
    }
}
