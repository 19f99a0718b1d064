package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Audience;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.StatusUpdate;
import dev.muster.communication.store.StatusUpdateRows;
import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes status updates: keeps them, tells them, and keeps the promise of the next one. */
@Service
@Transactional
class StatusReports {

    private static final String ALL_CLEAR = "The service is restored and has been checked. This was the last update.";

    private final Incidents incidents;
    private final IncidentClocks clocks;
    private final StatusUpdateRows rows;
    private final Announcements announcements;
    private final Timeline timeline;
    private final Clock clock;

    StatusReports(
            Incidents incidents,
            IncidentClocks clocks,
            StatusUpdateRows rows,
            Announcements announcements,
            Timeline timeline,
            Clock clock) {
        this.incidents = incidents;
        this.clocks = clocks;
        this.rows = rows;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Publishes what a person wrote. The promise of this update is kept, and the next one begins at once, so that the
     * message itself can name it.
     *
     * @param internal tells the people of the house only
     * @param cadence until the next update is due
     */
    StatusUpdate publish(String number, Said.Update said, boolean internal, String author, Duration cadence) {
        Incident incident = incidents.get(number);
        Instant now = clock.instant();
        clocks.stop(number, ClockKind.UPDATE);
        Instant next = clocks.start(number, ClockKind.UPDATE, cadence, now).dueAt(now);
        StatusUpdate update = keep(incident, incident.status().publicWord(), said, internal, author, next);
        String key = "update-" + update.number();
        if (internal) {
            announcements.announceTo(List.of(Audience.INTERNAL), number, Purpose.UPDATE, key, said);
        } else {
            announcements.announce(number, Purpose.UPDATE, key, said);
        }
        return update;
    }

    /** The last update: the service works again, nothing more is promised, and everyone who was told hears it. */
    StatusUpdate allClear(String number) {
        Incident incident = incidents.get(number);
        clocks.stop(number, ClockKind.UPDATE);
        Said.Update said = new Said.Update(ALL_CLEAR, null, null, null, null);
        StatusUpdate update = keep(incident, IncidentStatus.RESOLVED.publicWord(), said, false, NewEntry.SYSTEM, null);
        // Its number is another one after a reopening: then everyone hears it again, and within a cycle nobody twice.
        announcements.tellEveryoneToldBefore(
                number, Purpose.RESTORED, "all-clear-" + update.number(), new Said.AllClear());
        return update;
    }

    private StatusUpdate keep(
            Incident incident,
            String status,
            Said.Update said,
            boolean internal,
            String author,
            @Nullable Instant next) {
        int number = rows.latest(incident.number()).map(StatusUpdate::number).orElse(0) + 1;
        StatusUpdate update = new StatusUpdate(
                incident.number(),
                number,
                status,
                incident.severity(),
                said,
                internal,
                author,
                clock.instant(),
                next,
                next == null);
        rows.insert(update);
        timeline.append(NewEntry.by(
                        author,
                        incident.number(),
                        TimelineKind.STATUS_UPDATE,
                        (internal ? "Internal status update " : "Status update ") + number + ": " + said.conditions())
                .with(Map.of(
                        "number", String.valueOf(number), "status", status, "internal", String.valueOf(internal))));
        return update;
    }
}
