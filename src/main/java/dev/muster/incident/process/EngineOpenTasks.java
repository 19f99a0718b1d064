package dev.muster.incident.process;

import dev.muster.incident.OpenTask;
import dev.muster.incident.OpenTasks;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine's task service. */
@Component
class EngineOpenTasks implements OpenTasks {

    /** What the engine-wide listener puts in front of a task's name for Tasklist. */
    private static final Pattern INCIDENT_PREFIX = Pattern.compile("^INC-\\d+-\\d+ · P\\d · ");

    private final TaskService tasks;

    EngineOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<OpenTask> of(String incident) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(incident)
                .orderByDueDate()
                .asc()
                .unlimitedList()
                .stream()
                .map(this::openTask)
                .sorted((one, other) -> Boolean.compare(one.dueAt() == null, other.dueAt() == null))
                .toList();
    }

    private OpenTask openTask(Task task) {
        Set<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String name = Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey());
        return new OpenTask(
                task.getId(),
                INCIDENT_PREFIX.matcher(name).replaceFirst(""),
                task.getAssignee(),
                groups,
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
