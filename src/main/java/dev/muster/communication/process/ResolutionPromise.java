package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promise that the service is back in time: its warning and its breach. */
@Service
@Transactional
class ResolutionPromise {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final IncidentClocks clocks;
    private final Announcements announcements;
    private final Timeline timeline;
    private final Clock clock;

    ResolutionPromise(IncidentClocks clocks, Announcements announcements, Timeline timeline, Clock clock) {
        this.clocks = clocks;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Three quarters of the time are over. A promise that is broken already needs no warning. */
    void warn(String incident) {
        clocks.running(incident, ClockKind.RESOLUTION)
                .filter(running -> running.breachedAt() == null)
                .ifPresent(running -> {
                    String text = "The incident should be resolved by " + due(running) + ".";
                    timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_AT_RISK, text)
                            .with(Map.of("clock", ClockKind.RESOLUTION.name())));
                    announcements.announce(
                            incident,
                            Purpose.AT_RISK,
                            key(running),
                            Said.words("resolutionAtRisk", running.dueAt(clock.instant())));
                });
    }

    /** The time is over, also when somebody lets the timer run early. Recorded and told once. */
    void breach(String incident) {
        clocks.running(incident, ClockKind.RESOLUTION).ifPresent(running -> {
            String text = "Deadline breach: not resolved by " + due(running) + ".";
            if (clocks.breach(incident, ClockKind.RESOLUTION, BreachCause.TIME)) {
                timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_BREACHED, text)
                        .with(Map.of("clock", ClockKind.RESOLUTION.name(), "cause", BreachCause.TIME.name())));
            }
            // A change of severity may have recorded the breach and told nobody; the key lets it be told once.
            announcements.announce(
                    incident,
                    Purpose.BREACH,
                    key(running),
                    Said.words("resolutionOverdue", running.dueAt(clock.instant())));
        });
    }

    private static String key(IncidentClock running) {
        return "resolution-" + running.cycle();
    }

    private String due(IncidentClock running) {
        return TIME.format(running.dueAt(clock.instant()));
    }
}
