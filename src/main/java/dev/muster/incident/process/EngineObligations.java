package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Obligation;
import dev.muster.incident.Obligations;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the engine's timers; what follows each of them is read from the version of the model that the instance runs on. */
@Component
class EngineObligations implements Obligations {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final WhatFollows whatFollows;
    private final WithoutAuthorization withoutAuthorization;

    EngineObligations(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            WhatFollows whatFollows,
            WithoutAuthorization withoutAuthorization) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.whatFollows = whatFollows;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public List<Obligation> of(String incident) {
        return withoutAuthorization.call(
                () -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(incident).list().stream()
                        .flatMap(
                                instance -> management
                                        .createJobQuery()
                                        .processInstanceId(instance.getId())
                                        .timers()
                                        .withRetriesLeft()
                                        .list()
                                        .stream()
                                        .map(timer -> obligation(instance, timer)))
                        .sorted(Comparator.comparing(
                                Obligation::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    private Obligation obligation(ProcessInstance instance, Job timer) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        String element = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        WhatFollows.Story story = whatFollows.of(definition, instance.getId(), element);
        return new Obligation(element, story.what(), definition.getKey(), dueAt(timer), story.then(), story.asks());
    }

    private static @Nullable Instant dueAt(Job timer) {
        Instant due = timer.getDuedate().toInstant();
        return due.isBefore(IncidentTimers.STANDS_STILL) ? due : null;
    }
}
