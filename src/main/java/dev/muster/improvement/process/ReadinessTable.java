package dev.muster.improvement.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.improvement.ReadinessPolicy;
import java.time.Period;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the newest {@code readiness-policy.dmn}. */
@Component
class ReadinessTable implements ReadinessPolicy {

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    ReadinessTable(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public Limits of(int tier) {
        DmnDecisionRuleResult row = withoutAuthorization.call(() -> decisions
                .evaluateDecisionTableByKey("readiness-policy")
                .variables(Map.of("tier", tier))
                .evaluate()
                .getSingleResult());
        String reviewed = row.getEntry("runbookReviewedWithin");
        String ahead = row.getEntry("onCallAhead");
        return new Limits(Period.parse(reviewed), Period.parse(ahead));
    }
}
