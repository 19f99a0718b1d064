package dev.muster.command.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** When the commander of an incident was last heard: a timeline entry of theirs, or a task that they completed. */
@Component
class LastWord {

    private static final String COMPLETED = "completed";

    private final IncidentRoles roles;
    private final Timeline timeline;
    private final HistoryService history;
    private final WithoutAuthorization withoutAuthorization;

    LastWord(
            IncidentRoles roles, Timeline timeline, HistoryService history, WithoutAuthorization withoutAuthorization) {
        this.roles = roles;
        this.timeline = timeline;
        this.history = history;
        this.withoutAuthorization = withoutAuthorization;
    }

    Optional<RoleHolder> commander(String incident) {
        return roles.holder(incident, Role.COMMANDER);
    }

    /** Becoming commander counts as a word. */
    Instant of(String incident, RoleHolder commander) {
        return Stream.concat(
                        Stream.of(commander.since()),
                        Stream.concat(
                                entries(incident, commander.person()), completedTask(incident, commander.person())))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Stream<Instant> entries(String incident, String person) {
        return timeline.of(incident).stream()
                .filter(entry -> entry.actor().equals(person))
                .map(TimelineEntry::recordedAt);
    }

    private Stream<Instant> completedTask(String incident, String person) {
        return withoutAuthorization
                .call(() -> history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(incident)
                        .taskAssignee(person)
                        .taskDeleteReason(COMPLETED)
                        .orderByHistoricTaskInstanceEndTime()
                        .desc()
                        .listPage(0, 1))
                .stream()
                .map(HistoricTaskInstance::getEndTime)
                .map(end -> end.toInstant());
    }
}
