package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the newest {@code closure-policy.dmn}. */
@Component
class ClosurePolicy {

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    ClosurePolicy(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    /** How long after its resolution an incident goes on as the same. */
    Duration regressionWindow(Incident incident) {
        return withoutAuthorization.call(() -> Duration.parse(decisions
                .evaluateDecisionByKey("closure-policy")
                .variables(Map.of(
                        "severity", incident.severity().name(),
                        "origin", incident.origin().name()))
                .evaluate()
                .getSingleResult()
                .getEntry("regressionWindow")));
    }
}
