package dev.muster.review.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.review.Questionnaire;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the newest {@code survey-policy.dmn} who is asked how an incident went. */
@Component
class SurveyTable {

    private static final String DECISION = "survey-policy";

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;

    SurveyTable(DecisionService decisions, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
    }

    /** @param group REPORTER, RESPONDER, or an audience that has subscribers */
    record Asked(String group, Questionnaire questionnaire, Duration validFor, String reason) {}

    List<Asked> of(Incident incident) {
        return withoutAuthorization.call(() -> decisions
                .evaluateDecisionTableByKey(DECISION)
                .variables(Map.of(
                        "severity", incident.severity().name(),
                        "origin", incident.origin().name()))
                .evaluate()
                .getResultList()
                .stream()
                .map(SurveyTable::asked)
                .toList());
    }

    private static Asked asked(Map<String, Object> row) {
        return new Asked(
                String.valueOf(row.get("group")),
                Questionnaire.valueOf(String.valueOf(row.get("questionnaire"))),
                Duration.parse(String.valueOf(row.get("validFor"))),
                String.valueOf(row.get("reason")));
    }
}
