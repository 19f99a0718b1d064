package dev.muster.review.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Severity;
import dev.muster.review.EffectivenessRule;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the newest {@code effectiveness-policy.dmn}. */
@Component
class EffectivenessTable {

    private static final String DECISION = "effectiveness-policy";

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    EffectivenessTable(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    EffectivenessRule of(Severity severity) {
        DmnDecisionRuleResult row = withoutAuthorization.call(() -> decisions
                .evaluateDecisionTableByKey(DECISION)
                .variables(Map.of("severity", severity.name()))
                .evaluate()
                .getSingleResult());
        String window = row.getEntry("window");
        boolean reopen = row.getEntry("reopen");
        String reason = row.getEntry("reason");
        return new EffectivenessRule(Duration.parse(window), reopen, reason);
    }
}
