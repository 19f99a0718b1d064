package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps who decided about a waiver, and how; the model reads the decision itself. */
@Component
class RecordWaiverDecision implements JavaDelegate {

    private final WaiverRecord waivers;
    private final Actor actor;

    RecordWaiverDecision(WaiverRecord waivers, Actor actor) {
        this.waivers = waivers;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reason = ReviewVariables.textOr(execution, ReviewVariables.WAIVER_REASON, "");
        waivers.decided(
                ReviewVariables.number(execution),
                ReviewVariables.GRANT.equals(execution.getVariable(ReviewVariables.WAIVER_DECISION)),
                actor.id(),
                ReviewVariables.text(execution, ReviewVariables.WAIVER_COMMENT),
                ReviewVariables.textOr(execution, ReviewVariables.WAIVER_REQUESTED_BY, Actor.SYSTEM));
        execution.setVariable(ReviewVariables.WAIVE_REASON, reason);
        execution.setVariable(ReviewVariables.WAIVED_BY, actor.id());
    }
}
