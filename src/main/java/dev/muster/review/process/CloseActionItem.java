package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever the item concerns hears that it is done. */
@Component
class CloseActionItem implements JavaDelegate {

    private final ActionItemWork work;

    CloseActionItem(ActionItemWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.closed(
                ActionVariables.number(execution),
                ActionVariables.textOr(execution, ActionVariables.SPONSOR_GROUP, ""));
    }
}
