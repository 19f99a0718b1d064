package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentHold;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.PauseReason;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work on an incident waits for something outside, and goes on. */
@Component
class Holding {

    private static final List<ClockKind> OF_THE_WORK =
            List.of(ClockKind.RESPONSE, ClockKind.UPDATE, ClockKind.RESOLUTION);

    private final Incidents incidents;
    private final IncidentHolds holds;
    private final IncidentLedger ledger;
    private final IncidentClocks clocks;
    private final OpenWork openWork;
    private final Timeline timeline;
    private final Clock clock;

    Holding(
            Incidents incidents,
            IncidentHolds holds,
            IncidentLedger ledger,
            IncidentClocks clocks,
            OpenWork openWork,
            Timeline timeline,
            Clock clock) {
        this.incidents = incidents;
        this.holds = holds;
        this.ledger = ledger;
        this.clocks = clocks;
        this.openWork = openWork;
        this.timeline = timeline;
        this.clock = clock;
    }

    void begin(String number, PauseReason reason, @Nullable String note, Instant remindAt, String person) {
        Incident incident = incidents.get(number);
        holds.begin(new IncidentHold(
                number, reason, note, remindAt, person, clock.instant(), incident.status(), null, null));
        ledger.changeStatus(number, IncidentStatus.ON_HOLD, person, words(reason) + (note == null ? "" : ": " + note));
        follow(number);
        List<String> still = clocks(number, true);
        timeline.append(NewEntry.by(
                        person,
                        number,
                        TimelineKind.HELD,
                        "On hold, " + words(reason)
                                + (still.isEmpty() ? "; no clock stands still" : "; standing still: " + words(still)))
                .with(Map.of("reason", reason.name(), "clocks", String.join(",", still))));
    }

    /** Lets the clocks stand still that the hold stops at this severity, the others run, and the timers with them. */
    void follow(String number) {
        IncidentHold hold = holds.current(number).orElse(null);
        Incident incident = incidents.get(number);
        for (ClockKind kind : OF_THE_WORK) {
            if (hold != null && hold.reason().stops(kind, incident.severity())) {
                clocks.pause(number, kind, hold.reason());
            } else {
                clocks.resume(number, kind);
            }
        }
        openWork.rearm(number);
    }

    /** Ends the hold that lasts; nothing if none does. */
    void end(String number, String person, @Nullable String note) {
        holds.end(number, person).ifPresent(hold -> {
            List<String> stood = clocks(number, true);
            follow(number);
            timeline.append(NewEntry.by(
                            person,
                            number,
                            TimelineKind.RESUMED,
                            "No longer on hold" + (note == null ? "" : ": " + note)
                                    + (stood.isEmpty() ? "" : "; running again: " + words(stood)))
                    .with(Map.of("clocks", String.join(",", stood))));
            ledger.changeStatus(number, hold.returnTo(), person, null);
        });
    }

    private List<String> clocks(String number, boolean paused) {
        return OF_THE_WORK.stream()
                .filter(kind -> clocks.running(number, kind)
                        .filter(running -> running.isPaused() == paused)
                        .isPresent())
                .map(Enum::name)
                .toList();
    }

    private static String words(List<String> kinds) {
        return String.join(
                ", ",
                kinds.stream().map(kind -> ClockKind.valueOf(kind).label()).toList());
    }

    static String words(PauseReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
