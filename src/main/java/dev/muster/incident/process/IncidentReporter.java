package dev.muster.incident.process;

import dev.muster.engine.ProcessBean;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the models ask of the reporter: whose task it is. Nobody's in particular where no person reported it. */
@Component("incidentReporter")
@ProcessBean
public class IncidentReporter {

    private final Incidents incidents;

    IncidentReporter(Incidents incidents) {
        this.incidents = incidents;
    }

    public @Nullable String of(VariableScope execution) {
        Incident incident = incidents.get(Delegation.number(execution));
        return incident.reportedBy().equals(NewEntry.SYSTEM) ? null : incident.reportedBy();
    }
}
