package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.Severity;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets what is open in the engine follow a new severity: variables, timers, and what tasks show. */
@Component
class OpenWork {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final IncidentClocks clocks;
    private final WithoutAuthorization withoutAuthorization;
    private final Clock clock;

    OpenWork(
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            IncidentClocks clocks,
            WithoutAuthorization withoutAuthorization,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.clocks = clocks;
        this.withoutAuthorization = withoutAuthorization;
        this.clock = clock;
    }

    void follow(String incident, Severity severity) {
        withoutAuthorization.run(() -> {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(incident)
                    .list()) {
                runtime.setVariable(instance.getId(), IncidentVariables.SEVERITY, severity.name());
                rearmTimers(instance);
            }
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(incident)
                    .list()
                    .forEach(task -> renew(task, incident, severity));
        });
    }

    /** Timers by a clock's date are asked again; timers by a duration keep theirs, since it counts from their creation. */
    private void rearmTimers(ProcessInstance instance) {
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()) {
            management.recalculateJobDuedate(timer.getId(), true);
        }
    }

    private void renew(Task task, String incident, Severity severity) {
        task.setName(TaskPresentation.renamed(task.getName(), incident, severity));
        task.setPriority(severity.taskPriority());
        switch (task.getTaskDefinitionKey()) {
            case IncidentModel.ACKNOWLEDGE_TASK -> task.setDueDate(dueDate(incident, ClockKind.RESPONSE));
            case IncidentModel.STATUS_UPDATE_TASK -> task.setDueDate(dueDate(incident, ClockKind.UPDATE));
            default -> {
                /* no clock of its own that a severity moves */
            }
        }
        tasks.saveTask(task);
    }

    private Date dueDate(String incident, ClockKind kind) {
        return clocks.latest(incident, kind)
                .map(latest -> Date.from(latest.dueAt(clock.instant())))
                .orElseThrow();
    }
}
