package dev.muster.incident.process;

import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One more alert belongs to the incident. If it speaks for a higher severity a person is told, and decides. */
@Component("weighRelatedAlert")
class WeighRelatedAlert implements JavaDelegate {

    private final Incidents incidents;
    private final Timeline timeline;

    WeighRelatedAlert(Incidents incidents, Timeline timeline) {
        this.incidents = incidents;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(Delegation.number(execution));
        String hint = Delegation.optional(execution, "relatedAlertSeverity");
        if (hint != null && Severity.valueOf(hint).isHigherThan(incident.severity())) {
            timeline.append(NewEntry.bySystem(
                    incident.number(),
                    TimelineKind.SEVERITY_PROPOSED,
                    "The alert “" + Delegation.required(execution, "relatedAlert") + "” suggests " + hint
                            + "; the incident is " + incident.severity() + ". A person decides."));
        }
    }
}
