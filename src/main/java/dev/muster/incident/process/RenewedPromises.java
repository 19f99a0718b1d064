package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.PauseReason;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is promised when an incident goes on: a response anew, and the resolution with the time in between as a pause. */
@Component
class RenewedPromises {

    /** What the table promises for the severity. */
    record Targets(
            Duration response, Duration update, @Nullable Duration resolution) {}

    private final Incidents incidents;
    private final IncidentLedger ledger;
    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final Clock clock;

    RenewedPromises(Incidents incidents, IncidentLedger ledger, IncidentClocks clocks, Timeline timeline, Clock clock) {
        this.incidents = incidents;
        this.ledger = ledger;
        this.clocks = clocks;
        this.timeline = timeline;
        this.clock = clock;
    }

    void renew(String number, Severity severity, Targets targets, boolean mergeUndone, String reason, String person) {
        Incident incident = incidents.get(number);
        ledger.changeStatus(number, IncidentStatus.INVESTIGATING, person, reason);
        timeline.append(NewEntry.by(
                person,
                number,
                TimelineKind.REOPENED,
                (mergeUndone ? "Its own incident again: " : "Reopened: ") + reason));
        ledger.promise(number, severity, targets.response(), targets.update(), targets.resolution());
        clocks.start(number, ClockKind.RESPONSE, targets.response(), clock.instant());
        clocks.goOn(
                number,
                ClockKind.RESOLUTION,
                mergeUndone ? PauseReason.MERGED_MEANWHILE : PauseReason.RESOLVED_MEANWHILE);
        // Where no resolution was promised yet, it is from now on, counted like any other from the declaration.
        if (targets.resolution() != null) {
            clocks.start(number, ClockKind.RESOLUTION, targets.resolution(), incident.declaredAt());
            clocks.regoal(number, ClockKind.RESOLUTION, targets.resolution());
        }
    }
}
