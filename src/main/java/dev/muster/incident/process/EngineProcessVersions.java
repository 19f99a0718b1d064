package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.incident.ProcessVersion;
import dev.muster.incident.ProcessVersion.Earlier;
import dev.muster.incident.ProcessVersions;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Asks the engine's history, which outlives the instance. */
@Component
class EngineProcessVersions implements ProcessVersions {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Timeline timeline;
    private final WithoutAuthorization withoutAuthorization;

    EngineProcessVersions(
            HistoryService history,
            RepositoryService repository,
            Timeline timeline,
            WithoutAuthorization withoutAuthorization) {
        this.history = history;
        this.repository = repository;
        this.timeline = timeline;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public Optional<ProcessVersion> of(Incident incident) {
        return Optional.ofNullable(incident.processInstance())
                .flatMap(instance ->
                        withoutAuthorization.call(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                                .processInstanceId(instance)
                                .singleResult())))
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .map(id -> withoutAuthorization.call(() -> repository.getProcessDefinition(id)))
                .map(definition -> version(incident, definition));
    }

    private ProcessVersion version(Incident incident, ProcessDefinition definition) {
        return new ProcessVersion(
                definition.getKey(), definition.getVersion(), definition.getVersionTag(), earlier(incident));
    }

    private List<Earlier> earlier(Incident incident) {
        return timeline.of(incident.number()).stream()
                .filter(entry -> entry.kind() == TimelineKind.MODEL_CHANGED)
                .filter(entry -> Objects.equals(entry.data().get("processInstance"), incident.processInstance()))
                .map(entry -> new Earlier(
                        Integer.parseInt(entry.data().get("fromVersion")), entry.occurredAt(), entry.actor()))
                .toList();
    }
}
