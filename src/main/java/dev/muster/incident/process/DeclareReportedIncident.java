package dev.muster.incident.process;

import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Declares what a person reported in Tasklist by "Start process". */
@Component("declareReportedIncident")
class DeclareReportedIncident implements JavaDelegate {

    private final IncidentCommands commands;

    DeclareReportedIncident(IncidentCommands commands) {
        this.commands = commands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String severity = Delegation.optional(execution, IncidentVariables.SEVERITY_GIVEN);
        String person = Delegation.optional(execution, "reportedBy");
        String number = commands.declare(new Declaration(
                        Delegation.required(execution, IncidentVariables.TITLE),
                        Delegation.optional(execution, "description"),
                        Delegation.optional(execution, IncidentVariables.SERVICE),
                        severity == null ? null : Severity.valueOf(severity),
                        null,
                        null,
                        null,
                        Origin.REPORT,
                        person == null ? NewEntry.SYSTEM : person))
                .number();
        execution.setProcessBusinessKey(number);
    }
}
