package dev.muster.command.process;

import dev.muster.engine.WithoutAuthorization;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The open task of a delegation follows its time box. */
@Component
class DelegatedTasks {

    private final TaskService tasks;
    private final WithoutAuthorization withoutAuthorization;

    DelegatedTasks(TaskService tasks, WithoutAuthorization withoutAuthorization) {
        this.tasks = tasks;
        this.withoutAuthorization = withoutAuthorization;
    }

    void moveDueDate(String processInstance, Instant due) {
        withoutAuthorization.run(() -> tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .taskDefinitionKey(CommandModel.DELEGATED_TASK)
                .list()
                .forEach(task -> {
                    task.setDueDate(Date.from(due));
                    tasks.saveTask(task);
                }));
    }
}
