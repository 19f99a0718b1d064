package dev.muster.incident.process;

import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The impact was revised: does the table now propose another severity, and in which direction? */
@Component("weighRevisedImpact")
class WeighRevisedImpact implements JavaDelegate {

    private final Incidents incidents;
    private final Timeline timeline;

    WeighRevisedImpact(Incidents incidents, Timeline timeline) {
        this.incidents = incidents;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        Severity now = incidents.get(number).severity();
        Severity proposed = Delegation.severity(execution, IncidentVariables.PROPOSED_SEVERITY);
        timeline.append(NewEntry.bySystem(
                number,
                TimelineKind.SEVERITY_PROPOSED,
                "The revised impact speaks for " + proposed + "; the incident is " + now + ": "
                        + Delegation.required(execution, IncidentVariables.SEVERITY_REASON)));
        execution.setVariableLocal(
                "revisionSpeaksFor", proposed == now ? "SAME" : proposed.isHigherThan(now) ? "HIGHER" : "LOWER");
    }
}
