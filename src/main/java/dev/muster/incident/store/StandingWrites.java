package dev.muster.incident.store;

import dev.muster.incident.Durations;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes where an incident stands and what it promises, with the timeline entries. */
@Repository
class StandingWrites {

    private final IncidentWrites rows;
    private final Incidents incidents;
    private final IncidentHolds holds;
    private final Timeline timeline;

    StandingWrites(IncidentWrites rows, Incidents incidents, IncidentHolds holds, Timeline timeline) {
        this.rows = rows;
        this.incidents = incidents;
        this.holds = holds;
        this.timeline = timeline;
    }

    void changeStatus(String number, IncidentStatus status, String actor, @Nullable String reason) {
        Incident before = incidents.get(number);
        if (before.status() == status) {
            return;
        }
        if (status.isActive() && holds.current(number).isPresent() && before.status() == IncidentStatus.ON_HOLD) {
            workWentOn(number, status, actor);
            return;
        }
        rows.update(
                number,
                "status = :status, status_reason = :reason",
                IncidentWrites.parameters("status", status.name(), "reason", reason));
        String text =
                "Status changed from " + before.status() + " to " + status + (reason == null ? "" : ": " + reason);
        timeline.append(NewEntry.by(actor, number, TimelineKind.STATUS_CHANGED, text)
                .with(Map.of("from", before.status().name(), "status", status.name())));
    }

    /** Somebody worked although the incident is on hold: it stays on hold, and what was reached shows afterwards. */
    private void workWentOn(String number, IncidentStatus status, String actor) {
        holds.returnTo(number, status);
        timeline.append(NewEntry.by(
                        actor,
                        number,
                        TimelineKind.STATUS_CHANGED,
                        "On hold still; the status will be " + status + " when the work is resumed")
                .with(Map.of(
                        "from", IncidentStatus.ON_HOLD.name(),
                        "status", IncidentStatus.ON_HOLD.name(),
                        "later", status.name())));
    }

    void promise(String number, Severity severity, Duration response, Duration update, @Nullable Duration resolution) {
        rows.update(
                number,
                "severity = :severity, initial_severity = case when status = 'TRIAGE' then :severity else"
                        + " initial_severity end, response_target = :response, update_target = :update,"
                        + " resolution_target = :resolution",
                IncidentWrites.parameters(
                        "severity",
                        severity.name(),
                        "response",
                        response.toString(),
                        "update",
                        update.toString(),
                        "resolution",
                        resolution == null ? null : resolution.toString()));
        timeline.append(NewEntry.bySystem(
                        number,
                        TimelineKind.TARGETS_PROMISED,
                        severity + " promises: acknowledge within " + Durations.words(response) + ", an update every "
                                + Durations.words(update)
                                + (resolution == null ? "" : ", resolve within " + Durations.words(resolution)))
                .with(Map.of(
                        "severity", severity.name(),
                        "response", response.toString(),
                        "update", update.toString(),
                        "resolution", resolution == null ? "" : resolution.toString())));
    }
}
