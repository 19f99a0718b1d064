package dev.muster.incident.process;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** A candidate joined by an alert that calls for an incident by itself needs no person to confirm it any more. */
@Component
class CalledForCandidates {

    private final LifecycleMessages lifecycle;
    private final Timeline timeline;

    CalledForCandidates(LifecycleMessages lifecycle, Timeline timeline) {
        this.lifecycle = lifecycle;
        this.timeline = timeline;
    }

    void confirmIfCalledFor(Incident incident, VariableScope alert) {
        boolean called = Boolean.TRUE.equals(alert.getVariable("relatedAlertCallsForIncident"));
        if (called
                && incident.status() == IncidentStatus.TRIAGE
                && lifecycle.trySend(incident, IncidentModel.CANDIDATE_CONFIRMED, Map.of())) {
            timeline.append(NewEntry.bySystem(
                    incident.number(),
                    TimelineKind.CONFIRMED,
                    "Confirmed by the alert “" + Delegation.required(alert, "relatedAlert")
                            + "”, which calls for an incident by itself"));
        }
    }
}
