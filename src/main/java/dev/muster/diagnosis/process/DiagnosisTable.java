package dev.muster.diagnosis.process;

import dev.muster.diagnosis.DiagnosisPolicy;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Severity;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the newest {@code diagnosis-policy.dmn}: a change of policy counts for running incidents too. Each version is
 * asked once for each severity, because pages read it often and the engine keeps a record of every evaluation.
 */
@Component
class DiagnosisTable implements DiagnosisPolicy {

    private static final String DECISION = "diagnosis-policy";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final WithoutAuthorization withoutAuthorization;
    private final Map<Row, Limits> known = new ConcurrentHashMap<>();

    DiagnosisTable(DecisionService decisions, RepositoryService repository, WithoutAuthorization withoutAuthorization) {
        this.decisions = decisions;
        this.repository = repository;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public Limits of(Severity severity) {
        String newest = withoutAuthorization.call(() -> repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult()
                .getId());
        return known.computeIfAbsent(new Row(newest, severity), this::ask);
    }

    private Limits ask(Row row) {
        return limits(withoutAuthorization.call(() -> decisions
                .evaluateDecisionTableById(
                        row.definition(), Map.of("severity", row.severity().name()))
                .getSingleResult()));
    }

    /** A table without a row for the severity asks for nothing to be looked at. */
    private static Limits limits(@Nullable DmnDecisionRuleResult row) {
        return row == null
                ? new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE)
                : new Limits(
                        duration(row, "changesWithin"),
                        duration(row, "similarWithin"),
                        duration(row, "recurringWithin"),
                        ((Number) row.getEntry("recurringFrom")).intValue());
    }

    private static Duration duration(DmnDecisionRuleResult row, String column) {
        return Duration.parse((String) row.getEntry(column));
    }

    private record Row(String definition, Severity severity) {}
}
