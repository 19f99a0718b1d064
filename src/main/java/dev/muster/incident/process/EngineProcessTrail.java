package dev.muster.incident.process;

import dev.muster.incident.ProcessRun;
import dev.muster.incident.ProcessTrail;
import dev.muster.incident.TakenFlows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the way from the engine's history and from the recorded sequence flows. */
@Component
class EngineProcessTrail implements ProcessTrail {

    private final HistoryService history;
    private final RepositoryService repository;
    private final TrailSteps steps;
    private final TakenFlows flows;

    EngineProcessTrail(HistoryService history, RepositoryService repository, TrailSteps steps, TakenFlows flows) {
        this.history = history;
        this.repository = repository;
        this.steps = steps;
        this.flows = flows;
    }

    @Override
    public List<ProcessRun> of(String incident) {
        return instancesOf(incident).orderByProcessInstanceStartTime().asc().unlimitedList().stream()
                .map(this::run)
                .toList();
    }

    @Override
    public Optional<ProcessRun> run(String incident, String processInstance) {
        return instance(incident, processInstance).map(this::run);
    }

    @Override
    public Optional<String> diagram(String incident, String processInstance) {
        return instance(incident, processInstance).map(found -> xml(found.getProcessDefinitionId()));
    }

    private HistoricProcessInstanceQuery instancesOf(String incident) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(incident);
    }

    private Optional<HistoricProcessInstance> instance(String incident, String processInstance) {
        return Optional.ofNullable(
                instancesOf(incident).processInstanceId(processInstance).singleResult());
    }

    private ProcessRun run(HistoricProcessInstance instance) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        return new ProcessRun(
                instance.getId(),
                instance.getSuperProcessInstanceId(),
                definition.getKey(),
                Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                definition.getVersion(),
                definition.getVersionTag(),
                instance.getStartTime().toInstant(),
                instant(instance.getEndTime()),
                steps.of(instance.getId()),
                flows.of(instance.getId()));
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + definition + " could not be read.", e);
        }
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
