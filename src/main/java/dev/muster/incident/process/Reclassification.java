package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a severity change does to the incident: new promise, same clocks, and a breach where that breaks one. */
@Component
class Reclassification {

    private final IncidentLedger ledger;
    private final IncidentClocks clocks;
    private final Timeline timeline;

    Reclassification(IncidentLedger ledger, IncidentClocks clocks, Timeline timeline) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.timeline = timeline;
    }

    void apply(String incident, Severity severity, RenewedPromises.Targets targets, String person, String reason) {
        ledger.changeSeverity(incident, severity, person, reason);
        ledger.promise(incident, severity, targets.response(), targets.update(), targets.resolution());
        regoal(incident, ClockKind.RESPONSE, targets.response(), severity);
        regoal(incident, ClockKind.UPDATE, targets.update(), severity);
        if (targets.resolution() != null) {
            regoal(incident, ClockKind.RESOLUTION, targets.resolution(), severity);
        }
    }

    private void regoal(String incident, ClockKind kind, Duration goal, Severity severity) {
        if (clocks.regoal(incident, kind, goal)) {
            timeline.append(NewEntry.bySystem(
                            incident,
                            TimelineKind.DEADLINE_BREACHED,
                            "Deadline breach by reclassification: the " + kind.label() + " that " + severity
                                    + " promises was due already")
                    .with(Map.of("clock", kind.name(), "cause", "RECLASSIFICATION")));
        }
    }
}
