package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.incident.ProcessVersion;
import dev.muster.incident.ProcessVersions;
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
    private final WithoutAuthorization withoutAuthorization;

    EngineProcessVersions(
            HistoryService history, RepositoryService repository, WithoutAuthorization withoutAuthorization) {
        this.history = history;
        this.repository = repository;
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
                .map(EngineProcessVersions::version);
    }

    private static ProcessVersion version(ProcessDefinition definition) {
        return new ProcessVersion(definition.getKey(), definition.getVersion(), definition.getVersionTag());
    }
}
