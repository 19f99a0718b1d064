package dev.muster.oncall.process;

import dev.muster.engine.ProcessBean;
import dev.muster.engine.WithoutAuthorization;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/**
 * How long the tier that is asked now has, by {@code escalation-policy.dmn} and the severity as it is at this moment. The
 * timer of the limit asks here, so that a raised severity shortens it while it runs.
 */
@Component("tierLimits")
@ProcessBean
public class TierLimits {

    private static final String POLICY = "escalation-policy";

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;
    private final Clock clock;

    TierLimits(DecisionService decisions, WithoutAuthorization withoutAuthorization, Clock clock) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
        this.clock = clock;
    }

    /** The limit as an ISO 8601 duration, counted from when the tier was paged. */
    public String limit(VariableScope execution) {
        Map<String, Object> inputs = Map.of(
                OnCallVariables.SEVERITY,
                execution.getVariable(OnCallVariables.SEVERITY),
                OnCallVariables.TIER,
                OnCallVariables.tier(execution));
        return withoutAuthorization.call(() -> decisions
                .evaluateDecisionByKey(POLICY)
                .variables(inputs)
                .evaluate()
                .getSingleResult()
                .<String>getEntry("limit"));
    }

    /** When a tier that is paged now is silent for too long. */
    public Date dueAt(VariableScope execution) {
        return Date.from(clock.instant().plus(Duration.parse(limit(execution))));
    }
}
