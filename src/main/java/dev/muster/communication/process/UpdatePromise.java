package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promise that the next status update comes in time: its clock, its warning and its breach. */
@Service
@Transactional
class UpdatePromise {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Incidents incidents;
    private final IncidentClocks clocks;
    private final Announcements announcements;
    private final Timeline timeline;
    private final Clock clock;

    UpdatePromise(
            Incidents incidents, IncidentClocks clocks, Announcements announcements, Timeline timeline, Clock clock) {
        this.incidents = incidents;
        this.clocks = clocks;
        this.announcements = announcements;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The first promise counts from the declaration. One that runs keeps its start and gets this goal. */
    void renew(String incident, Duration cadence) {
        if (clocks.running(incident, ClockKind.UPDATE).isPresent()) {
            if (clocks.regoal(incident, ClockKind.UPDATE, cadence)) {
                breached(
                        incident,
                        BreachCause.RECLASSIFICATION,
                        "Deadline breach: by the new cadence the status update was due already");
            }
            return;
        }
        boolean first = clocks.latest(incident, ClockKind.UPDATE).isEmpty();
        Instant start = first ? incidents.get(incident).declaredAt() : clock.instant();
        clocks.start(incident, ClockKind.UPDATE, cadence, start);
    }

    /** Three quarters of the time are over. */
    void warn(String incident) {
        clocks.running(incident, ClockKind.UPDATE).ifPresent(running -> {
            String text = "The next status update is due at " + due(running) + ".";
            timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_AT_RISK, text)
                    .with(Map.of("clock", ClockKind.UPDATE.name())));
            announcements.announce(
                    incident,
                    Purpose.AT_RISK,
                    "update-" + running.cycle(),
                    Said.words("updateAtRisk", running.dueAt(clock.instant())));
        });
    }

    /** The time is over, also when somebody lets the timer run early. A breach is recorded and told once. */
    void breach(String incident) {
        clocks.running(incident, ClockKind.UPDATE).ifPresent(running -> {
            if (clocks.breach(incident, ClockKind.UPDATE, BreachCause.TIME)) {
                breached(incident, BreachCause.TIME, "Deadline breach: no status update by " + due(running) + ".");
            }
            // A change of severity may have recorded the breach and told nobody; the key lets it be told once.
            String key = "update-" + running.cycle();
            Said said = Said.words("updateOverdue", running.dueAt(clock.instant()));
            announcements.announce(incident, Purpose.BREACH, key, said);
            List<String> commander = incidents.roles(incident).entrySet().stream()
                    .filter(holder -> holder.getKey() == Role.COMMANDER)
                    .map(Map.Entry::getValue)
                    .toList();
            // Whatever the table says, whoever commands hears of it; told already, this adds nothing.
            if (!commander.isEmpty()) {
                announcements.tell(incident, Purpose.BREACH, key, commander, said);
            }
        });
    }

    private void breached(String incident, BreachCause cause, String text) {
        timeline.append(NewEntry.bySystem(incident, TimelineKind.DEADLINE_BREACHED, text)
                .with(Map.of("clock", ClockKind.UPDATE.name(), "cause", cause.name())));
    }

    private String due(IncidentClock running) {
        return TIME.format(running.dueAt(clock.instant()));
    }
}
