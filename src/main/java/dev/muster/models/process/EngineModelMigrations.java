package dev.muster.models.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.models.Migration;
import dev.muster.models.ModelMigrations;
import dev.muster.models.Move;
import dev.muster.models.UnknownModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries each instance in a transaction of its own. A preview rolls every one of them back, so what it says is what a
 * move would do at that moment.
 */
@Component
class EngineModelMigrations implements ModelMigrations {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final MigrationPlans plans;
    private final InstanceMove instances;
    private final Incidents incidents;
    private final Timeline timeline;
    private final WithoutAuthorization withoutAuthorization;
    private final TransactionTemplate ownTransaction;

    EngineModelMigrations(
            RuntimeService runtime,
            RepositoryService repository,
            MigrationPlans plans,
            InstanceMove instances,
            Incidents incidents,
            Timeline timeline,
            WithoutAuthorization withoutAuthorization,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.repository = repository;
        this.plans = plans;
        this.instances = instances;
        this.incidents = incidents;
        this.timeline = timeline;
        this.withoutAuthorization = withoutAuthorization;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Migration preview(Selection selection) {
        return migrate(selection, true, move -> {});
    }

    @Override
    public Migration move(Selection selection, String reason, String person) {
        int to = target(selection).getVersion();
        return migrate(selection, false, moved -> record(moved, selection.key(), to, reason, person));
    }

    private Migration migrate(Selection selection, boolean rehearsal, Consumer<Move> whenMoved) {
        ProcessDefinition to = target(selection);
        Map<String, ProcessDefinition> definitions = new HashMap<>();
        Map<String, MigrationPlan> planned = new HashMap<>();
        List<Move> moves = running(selection, to).stream()
                .map(instance -> {
                    ProcessDefinition from = definitions.computeIfAbsent(
                            instance.getProcessDefinitionId(), repository::getProcessDefinition);
                    MigrationPlan plan = planned.computeIfAbsent(from.getId(), id -> plans.plan(from, to));
                    return attempt(plan, instance, from.getVersion(), rehearsal, whenMoved);
                })
                .toList();
        return new Migration(selection.key(), to.getVersion(), moves);
    }

    private Move attempt(
            MigrationPlan plan, ProcessInstance instance, int from, boolean rehearsal, Consumer<Move> whenMoved) {
        return ownTransaction.execute(status -> {
            Move move = instances.carryOut(plan, instance, from);
            if (rehearsal || !move.moves()) {
                status.setRollbackOnly();
            } else {
                whenMoved.accept(move);
            }
            return move;
        });
    }

    private ProcessDefinition target(Selection selection) {
        ProcessDefinitionQuery query = repository.createProcessDefinitionQuery().processDefinitionKey(selection.key());
        ProcessDefinition found = selection.toVersion() == null
                ? query.latestVersion().singleResult()
                : query.processDefinitionVersion(selection.toVersion()).singleResult();
        if (found == null) {
            throw new UnknownModelException("There is no process " + selection.key()
                    + (selection.toVersion() == null ? "" : " version " + selection.toVersion()) + ".");
        }
        return found;
    }

    private List<ProcessInstance> running(Selection selection, ProcessDefinition to) {
        return withoutAuthorization.call(() ->
                runtime.createProcessInstanceQuery().processDefinitionKey(selection.key()).active().list().stream()
                        .filter(instance -> !instance.getProcessDefinitionId().equals(to.getId()))
                        .filter(instance -> selection.severities().isEmpty()
                                || selection.severities().contains(String.valueOf(instances.severity(instance))))
                        .toList());
    }

    private void record(Move moved, String key, int to, String reason, String person) {
        if (incidents.find(moved.incident()).isEmpty()) {
            return;
        }
        timeline.append(NewEntry.by(
                        person,
                        moved.incident(),
                        TimelineKind.MODEL_CHANGED,
                        "Moved from version %d to version %d of %s: %s".formatted(moved.fromVersion(), to, key, reason))
                .with(Map.of(
                        "process", key,
                        "processInstance", moved.processInstance(),
                        "fromVersion", Integer.toString(moved.fromVersion()),
                        "toVersion", Integer.toString(to))));
    }
}
