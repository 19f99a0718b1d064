package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.Severity;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what is open in the engine follow a new severity or a hold: variables, timers, and what tasks show. */
@Component
class OpenWork {

    private final RuntimeService runtime;
    private final IncidentTimers timers;
    private final TaskService tasks;
    private final IncidentClocks clocks;
    private final WithoutAuthorization withoutAuthorization;
    private final Clock clock;

    OpenWork(
            RuntimeService runtime,
            IncidentTimers timers,
            TaskService tasks,
            IncidentClocks clocks,
            WithoutAuthorization withoutAuthorization,
            Clock clock) {
        this.runtime = runtime;
        this.timers = timers;
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
            }
            tasks.createTaskQuery().processInstanceBusinessKey(incident).list().forEach(task -> {
                task.setName(TaskPresentation.renamed(task.getName(), incident, severity));
                task.setPriority(severity.taskPriority());
                tasks.saveTask(task);
            });
        });
    }

    /** Arms the timers anew, and moves the due dates of the tasks that a clock stands behind. */
    void rearm(String incident) {
        withoutAuthorization.run(() -> {
            timers.rearm(incident);
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(incident)
                    .taskDefinitionKeyIn(IncidentModel.ACKNOWLEDGE_TASK, IncidentModel.STATUS_UPDATE_TASK)
                    .list()
                    .forEach(task -> {
                        task.setDueDate(dueDate(
                                incident,
                                task.getTaskDefinitionKey().equals(IncidentModel.ACKNOWLEDGE_TASK)
                                        ? ClockKind.RESPONSE
                                        : ClockKind.UPDATE));
                        tasks.saveTask(task);
                    });
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(incident)
                    .taskDefinitionKey(IncidentModel.TAKE_OVER_TASK)
                    .list()
                    .forEach(task -> {
                        task.setDueDate(timers.dueDate(task.getProcessInstanceId(), IncidentModel.TIER_LIMIT)
                                .orElse(null));
                        tasks.saveTask(task);
                    });
        });
    }

    /** None while the clock stands still. */
    private @Nullable Date dueDate(String incident, ClockKind kind) {
        return clocks.latest(incident, kind)
                .filter(latest -> !latest.isPaused())
                .map(latest -> Date.from(latest.dueAt(clock.instant())))
                .orElse(null);
    }
}
