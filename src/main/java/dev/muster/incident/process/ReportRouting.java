package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the newest {@code report-routing.dmn} what a person's report leads to. */
@Component
class ReportRouting {

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    ReportRouting(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    /** Whether a person has to confirm the report first. */
    boolean isCandidate(@Nullable String severityGiven) {
        return withoutAuthorization.call(() -> "CANDIDATE"
                .equals(decisions
                        .evaluateDecisionByKey("report-routing")
                        .variables(Variables.putValue("severityGiven", severityGiven))
                        .evaluate()
                        .getSingleResult()
                        .getEntry("action")));
    }
}
