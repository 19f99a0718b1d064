package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes action items of what the approved post-mortem asks for. */
@Component
class RaiseActionItems implements JavaDelegate {

    private final ReviewedWork reviewed;

    RaiseActionItems(ReviewedWork reviewed) {
        this.reviewed = reviewed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviewed.raise(
                ReviewVariables.number(execution),
                ReviewVariables.sections(execution),
                ReviewVariables.textOr(execution, ReviewVariables.POST_MORTEM_AUTHOR, "system"),
                ReviewVariables.textOr(execution, ActionVariables.ACTION_PRIORITY, "MEDIUM"));
    }
}
