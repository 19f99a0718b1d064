package dev.muster.review.process;

import dev.muster.incident.NewEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody who may do so decided that there is nothing to learn here, and said why. */
@Component
class WaiveReview implements JavaDelegate {

    private final WaiverRecord waivers;

    WaiveReview(WaiverRecord waivers) {
        this.waivers = waivers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waivers.waive(
                ReviewVariables.number(execution),
                ReviewVariables.textOr(execution, ReviewVariables.WAIVED_BY, NewEntry.SYSTEM),
                ReviewVariables.textOr(execution, ReviewVariables.WAIVE_REASON, "no reason was given"));
    }
}
