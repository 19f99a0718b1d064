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
    private final ReportRouting routing;

    DeclareReportedIncident(IncidentCommands commands, ReportRouting routing) {
        this.commands = commands;
        this.routing = routing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String severity = Delegation.optional(execution, IncidentVariables.SEVERITY_GIVEN);
        String person = Delegation.optional(execution, "reportedBy");
        Declaration declaration = new Declaration(
                Delegation.required(execution, IncidentVariables.TITLE),
                Delegation.optional(execution, "description"),
                Delegation.optional(execution, IncidentVariables.SERVICE),
                severity == null ? null : Severity.valueOf(severity),
                null,
                null,
                null,
                Origin.REPORT,
                person == null ? NewEntry.SYSTEM : person);
        String number = commands.declare(routing.isCandidate(severity) ? declaration.asCandidate() : declaration)
                .number();
        execution.setProcessBusinessKey(number);
    }
}
