package dev.muster.communication.process;

import dev.muster.communication.DutyTerm;
import dev.muster.communication.ReportingDuty;
import dev.muster.communication.ReportingDuty.State;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Impact;
import dev.muster.incident.Incident;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the newest {@code reporting-duties.dmn} which authorities have to be notified. */
@Component
class DutyTable {

    private static final String DECISION = "reporting-duties";
    private static final String CLASSIFICATION = "CLASSIFICATION";

    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;
    private final DutySettings settings;
    private final Clock clock;

    DutyTable(
            DecisionService decisions, WithoutAuthorization withoutAuthorization, DutySettings settings, Clock clock) {
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
        this.settings = settings;
        this.clock = clock;
    }

    /** The duties of every regime that applies to the incident's service; each once, with its clock. */
    List<ReportingDuty> of(Incident incident, Impact impact) {
        Map<String, ReportingDuty> duties = new LinkedHashMap<>();
        for (String regime : settings.of(incident.service())) {
            Map<String, Object> inputs = Map.of(
                    "severity", incident.severity().name(),
                    "userImpact", impact.user().name(),
                    "dataImpact", impact.data().name(),
                    "securityImpact", impact.security().name(),
                    "regime", regime);
            withoutAuthorization
                    .call(() -> decisions
                            .evaluateDecisionByKey(DECISION)
                            .variables(inputs)
                            .evaluate())
                    .forEach(row -> duties.putIfAbsent(text(row, "duty"), duty(incident, regime, row)));
        }
        return List.copyOf(duties.values());
    }

    private ReportingDuty duty(Incident incident, String regime, DmnDecisionResultEntries row) {
        // Muster has known of the incident since its declaration, whatever was found out later: the earliest awareness.
        Instant awareness = incident.declaredAt();
        Instant start = text(row, "clockStart").equals(CLASSIFICATION) ? clock.instant() : awareness;
        Instant due = DutyTerm.parse(text(row, "due")).after(start, settings.zone());
        @Nullable Object atMost = row.getEntryMap().get("atMost");
        if (atMost != null && !atMost.toString().isBlank()) {
            Instant latest = DutyTerm.parse(atMost.toString()).after(awareness, settings.zone());
            due = due.isBefore(latest) ? due : latest;
        }
        return new ReportingDuty(
                incident.number(),
                text(row, "duty"),
                regime,
                text(row, "stage"),
                text(row, "authority"),
                text(row, "clockStart"),
                text(row, "reason"),
                Arrays.asList(text(row, "groups").split(",")),
                start,
                due,
                State.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String text(DmnDecisionResultEntries row, String column) {
        @Nullable Object entry = row.getEntryMap().get(column);
        if (entry == null) {
            throw new IllegalStateException("reporting-duties.dmn has a row without '" + column + "'.");
        }
        return entry.toString();
    }
}
