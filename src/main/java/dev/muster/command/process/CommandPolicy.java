package dev.muster.command.process;

import dev.muster.engine.WithoutAuthorization;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the newest {@code command-policy.dmn}: a change of policy counts for running incidents too. */
@Component
class CommandPolicy {

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    CommandPolicy(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    /** How long a commander may say nothing. */
    Duration silentAfter(String severity) {
        String limit = withoutAuthorization.call(() -> decisions
                .evaluateDecisionTableByKey(CommandModel.POLICY)
                .variables(Map.of(CommandVariables.SEVERITY, severity))
                .evaluate()
                .getSingleResult()
                .getEntry("silentAfter"));
        return Duration.parse(limit);
    }
}
