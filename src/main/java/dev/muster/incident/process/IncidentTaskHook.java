package dev.muster.incident.process;

import dev.muster.engine.Actor;
import dev.muster.engine.UserTaskHook;
import dev.muster.incident.Severity;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Makes every task of an incident say which incident it is, how urgent, and where to read more. */
@Component
class IncidentTaskHook implements UserTaskHook {

    private final Actor actor;

    IncidentTaskHook(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void created(DelegateTask task) {
        String incident = Delegation.optional(task, IncidentVariables.INCIDENT_NUMBER);
        if (incident == null) {
            return;
        }
        Severity severity = Delegation.severity(task, IncidentVariables.SEVERITY);
        task.setName(TaskPresentation.name(incident, severity, task.getName()));
        task.setPriority(severity.taskPriority());
        if (task.getDueDate() != null && !task.getDueDate().toInstant().isBefore(IncidentTimers.STANDS_STILL)) {
            task.setDueDate(null);
        }
        String link = Delegation.required(task, IncidentVariables.INCIDENT_URL);
        task.setDescription(task.getDescription() == null ? link : link + "\n\n" + task.getDescription());
    }

    /** A task that nobody claimed first belongs to whoever completes it, or history would not say who did. */
    @Override
    public void completing(DelegateTask task) {
        String person = actor.id();
        if (!person.equals(Actor.SYSTEM) && !person.equals(task.getAssignee())) {
            task.setAssignee(person);
        }
    }
}
