package dev.muster.incident.process;

import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One more alert belongs to the incident: does it speak for a higher severity? It never speaks for a lower one. */
@Component("weighRelatedAlert")
class WeighRelatedAlert implements JavaDelegate {

    private final Incidents incidents;
    private final CalledForCandidates candidates;

    WeighRelatedAlert(Incidents incidents, CalledForCandidates candidates) {
        this.incidents = incidents;
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(Delegation.number(execution));
        candidates.confirmIfCalledFor(incident, execution);
        String hint = Delegation.optional(execution, "relatedAlertSeverity");
        execution.setVariableLocal(
                "alertSpeaksForMore",
                hint != null
                        && incident.status().isActive()
                        && Severity.valueOf(hint).isHigherThan(incident.severity()));
    }
}
