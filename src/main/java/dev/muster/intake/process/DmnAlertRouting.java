package dev.muster.intake.process;

import dev.muster.incident.Severity;
import dev.muster.intake.AlertRouting;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the latest {@code alert-routing} table. An alert for which no rule is made opens an incident: none is lost. */
@Component
class DmnAlertRouting implements AlertRouting {

    static final String DECISION = "alert-routing";

    private final DecisionService decisions;

    DmnAlertRouting(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Route route(Question question) {
        @Nullable
        Map<String, Object> answer = decisions
                .evaluateDecisionTableByKey(DECISION, variables(question))
                .getSingleResult();
        if (answer == null || !(answer.get("action") instanceof String action)) {
            return new Route(Action.INCIDENT, "No rule of " + DECISION + " fits this alert.");
        }
        String reason = answer.get("reason") instanceof String text && !text.isBlank()
                ? text
                : "Rule of " + DECISION + " for such alerts.";
        return new Route(Action.valueOf(action), reason);
    }

    private static VariableMap variables(Question question) {
        Severity hint = question.severityHint();
        return Variables.putValue("source", question.source())
                .putValue("severityHint", hint == null ? null : hint.name())
                .putValue("heartbeat", question.heartbeat())
                .putValue("service", question.service())
                .putValue("tier", question.tier())
                .putValue("team", question.team())
                .putValue("confidence", question.confidence());
    }
}
