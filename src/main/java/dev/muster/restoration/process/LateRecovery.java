package dev.muster.restoration.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.Durations;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.restoration.RunbookRun;
import dev.muster.restoration.RunbookRuns;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says that a recovery takes too long, on the timeline and to those who can do something about it. */
@Component
class LateRecovery {

    private final Timeline timeline;
    private final Announcements announcements;
    private final Incidents incidents;
    private final RunbookRuns runs;

    LateRecovery(Timeline timeline, Announcements announcements, Incidents incidents, RunbookRuns runs) {
        this.timeline = timeline;
        this.announcements = announcements;
        this.incidents = incidents;
        this.runs = runs;
    }

    /** @param key what makes this lateness one */
    void restoration(String incident, Duration limit, String key) {
        tell(
                incident,
                TimelineKind.DEADLINE_BREACHED,
                Purpose.BREACH,
                key,
                "Deadline breach: the service is not restored within " + Durations.words(limit)
                        + " of the beginning of the restoration.");
    }

    void runbook(String incident, String run, Duration limit) {
        String name = runs.find(run).map(RunbookRun::name).orElse(run);
        tell(
                incident,
                TimelineKind.DEADLINE_AT_RISK,
                Purpose.AT_RISK,
                "runbook-" + run,
                "The runbook “" + name + "” takes longer than " + Durations.words(limit) + ".");
    }

    private void tell(String incident, TimelineKind kind, Purpose purpose, String key, String text) {
        timeline.append(NewEntry.bySystem(incident, kind, text).with(Map.of("deadline", key)));
        announcements.announce(incident, purpose, key, text);
        String commander = incidents.roles(incident).get(Role.COMMANDER);
        if (commander != null) { // whatever the table says, whoever commands hears of it
            announcements.tell(incident, purpose, key, List.of(commander), text);
        }
    }
}
