package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Freezes what is promised, starts the response clock at the declaration, and opens the incident. */
@Component("openIncident")
class OpenIncident implements JavaDelegate {

    private final Incidents incidents;
    private final IncidentLedger ledger;
    private final IncidentClocks clocks;
    private final Timeline timeline;
    private final RelatedAlerts relatedAlerts;
    private final Classification classification;

    OpenIncident(
            Incidents incidents,
            IncidentLedger ledger,
            IncidentClocks clocks,
            Timeline timeline,
            RelatedAlerts relatedAlerts,
            Classification classification) {
        this.incidents = incidents;
        this.ledger = ledger;
        this.clocks = clocks;
        this.timeline = timeline;
        this.relatedAlerts = relatedAlerts;
        this.classification = classification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Incident incident = incidents.get(Delegation.number(execution));
        Severity severity = Delegation.severity(execution, IncidentVariables.SEVERITY);
        Duration response = Delegation.duration(execution, "responseTarget");
        explain(incident, execution, severity);
        @Nullable Duration resolution = Delegation.optionalDuration(execution, "resolutionTarget");
        ledger.promise(
                incident.number(), severity, response, Delegation.duration(execution, "updateTarget"), resolution);
        clocks.start(incident.number(), ClockKind.RESPONSE, response, incident.declaredAt());
        if (resolution != null) {
            clocks.start(incident.number(), ClockKind.RESOLUTION, resolution, incident.declaredAt());
        }
        ledger.changeStatus(incident.number(), IncidentStatus.OPEN, NewEntry.SYSTEM, null);
        relatedAlerts.hear(incident);
        classification.tell(execution);
    }

    private void explain(Incident incident, DelegateExecution execution, Severity severity) {
        boolean given = Delegation.optional(execution, IncidentVariables.SEVERITY_GIVEN) != null;
        String reason = given
                ? incident.reportedBy() + " said so at declaration"
                : Delegation.required(execution, IncidentVariables.SEVERITY_REASON);
        timeline.append(NewEntry.bySystem(
                        incident.number(), TimelineKind.SEVERITY_PROPOSED, "Opened as " + severity + ": " + reason)
                .with(Map.of("severity", severity.name(), "reason", reason)));
    }
}
