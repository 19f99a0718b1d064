package dev.muster.incident.process;

import dev.muster.engine.Actor;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person confirmed the severity; where it differs, the one path for severity changes is taken. */
@Component("applyConfirmedSeverity")
class ApplyConfirmedSeverity implements JavaDelegate {

    private final Incidents incidents;
    private final IncidentCommands commands;
    private final Timeline timeline;
    private final Actor actor;

    ApplyConfirmedSeverity(Incidents incidents, IncidentCommands commands, Timeline timeline, Actor actor) {
        this.incidents = incidents;
        this.commands = commands;
        this.timeline = timeline;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        Severity confirmed = Delegation.severity(execution, "confirmedSeverity");
        String proposed = Delegation.required(execution, IncidentVariables.PROPOSED_SEVERITY);
        String said = Delegation.optional(execution, "severityConfirmationReason");
        String reason = said == null ? Delegation.required(execution, IncidentVariables.SEVERITY_REASON) : said;
        timeline.append(NewEntry.by(
                actor.id(),
                number,
                TimelineKind.SEVERITY_PROPOSED,
                "Severity " + confirmed + " confirmed; the table proposed " + proposed + ": " + reason));
        if (incidents.get(number).severity() != confirmed) {
            commands.changeSeverity(number, confirmed, reason, actor.id());
        }
    }
}
