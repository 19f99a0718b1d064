package dev.muster.review.process;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From now on the item has a due date, and whoever it concerns knows. */
@Component
class StartActionClock implements JavaDelegate {

    private final ActionItemWork work;

    StartActionClock(ActionItemWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.begin(
                ActionVariables.number(execution),
                Duration.parse(ActionVariables.textOr(execution, ActionVariables.DUE_IN, "P30D")),
                ActionVariables.textOr(execution, ActionVariables.SPONSOR_GROUP, ""),
                ActionVariables.text(execution, ActionVariables.CAME_BACK_AS));
    }
}
