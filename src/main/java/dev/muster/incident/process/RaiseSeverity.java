package dev.muster.incident.process;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An alert raises the severity, by the one way that every change takes. */
@Component("raiseSeverity")
class RaiseSeverity implements JavaDelegate {

    private final Incidents incidents;
    private final IncidentCommands commands;

    RaiseSeverity(Incidents incidents, IncidentCommands commands) {
        this.incidents = incidents;
        this.commands = commands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        Severity hint = Delegation.severity(execution, "relatedAlertSeverity");
        if (hint.isHigherThan(incidents.get(number).severity())) {
            String alert = Delegation.required(execution, "relatedAlert");
            commands.changeSeverity(number, hint, "the related alert “" + alert + "” says so", NewEntry.SYSTEM);
        }
    }
}
