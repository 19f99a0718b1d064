package dev.muster.incident.process;

import dev.muster.incident.TrailStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the steps of one process instance together. */
@Component
class TrailSteps {

    private final HistoryService history;
    private final RuntimeService runtime;

    TrailSteps(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    List<TrailStep> of(String processInstance) {
        Set<String> faults = new HashSet<>();
        List<Incident> engineFaults =
                runtime.createIncidentQuery().processInstanceId(processInstance).unlimitedList();
        engineFaults.forEach(fault -> faults.add(fault.getActivityId()));
        Map<String, String> workers = whoCompleted(processInstance);
        List<TrailStep> steps = new ArrayList<>();
        for (HistoricActivityInstance activity : activities(processInstance)) {
            boolean stuck = activity.getEndTime() == null && faults.remove(activity.getActivityId());
            steps.add(step(activity, stuck, worker(activity, workers)));
        }
        // A job that fails before its activity begins leaves no activity in the history.
        engineFaults.stream()
                .filter(fault -> faults.remove(fault.getActivityId()))
                .forEach(fault -> steps.add(notBegun(fault)));
        // The engine's order is partial: branches that ran at the same time come one after the other.
        steps.sort(Comparator.comparing(TrailStep::startedAt));
        return steps;
    }

    private List<HistoricActivityInstance> activities(String processInstance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(processInstance)
                .orderPartiallyByOccurrence()
                .asc()
                .unlimitedList();
    }

    private Map<String, String> whoCompleted(String processInstance) {
        return history
                .createUserOperationLogQuery()
                .processInstanceId(processInstance)
                .entityType(EntityTypes.TASK)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .unlimitedList()
                .stream()
                .filter(entry -> entry.getTaskId() != null && entry.getUserId() != null)
                .collect(Collectors.toMap(
                        UserOperationLogEntry::getTaskId, UserOperationLogEntry::getUserId, (one, other) -> one));
    }

    private static @Nullable String worker(HistoricActivityInstance activity, Map<String, String> workers) {
        String completedBy = activity.getTaskId() == null ? null : workers.get(activity.getTaskId());
        return completedBy != null ? completedBy : activity.getAssignee();
    }

    private static TrailStep step(HistoricActivityInstance activity, boolean stuck, @Nullable String person) {
        return new TrailStep(
                activity.getActivityId(),
                Objects.requireNonNullElse(activity.getActivityName(), activity.getActivityId()),
                activity.getActivityType(),
                activity.getStartTime().toInstant(),
                EngineProcessTrail.instant(activity.getEndTime()),
                stuck ? TrailStep.State.FAULT : state(activity),
                person);
    }

    private static TrailStep.State state(HistoricActivityInstance activity) {
        if (activity.getEndTime() == null) {
            return TrailStep.State.ACTIVE;
        }
        return activity.isCanceled() ? TrailStep.State.CANCELLED : TrailStep.State.DONE;
    }

    private static TrailStep notBegun(Incident fault) {
        return new TrailStep(
                fault.getActivityId(),
                fault.getActivityId(),
                "job",
                fault.getIncidentTimestamp().toInstant(),
                null,
                TrailStep.State.FAULT,
                null);
    }
}
