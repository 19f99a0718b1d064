package dev.muster.incident.process;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A revised impact raises the severity, in the name of whoever assessed it. */
@Component("raiseRevisedSeverity")
class RaiseRevisedSeverity implements JavaDelegate {

    private final Incidents incidents;
    private final IncidentCommands commands;

    RaiseRevisedSeverity(Incidents incidents, IncidentCommands commands) {
        this.incidents = incidents;
        this.commands = commands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        Severity proposed = Delegation.severity(execution, IncidentVariables.PROPOSED_SEVERITY);
        if (proposed.isHigherThan(incidents.get(number).severity())) {
            commands.changeSeverity(
                    number,
                    proposed,
                    "revised impact: " + Delegation.required(execution, IncidentVariables.SEVERITY_REASON),
                    Delegation.required(execution, "assessedBy"));
        }
    }
}
