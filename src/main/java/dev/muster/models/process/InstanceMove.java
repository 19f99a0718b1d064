package dev.muster.models.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.models.Move;
import dev.muster.models.Move.TimerChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves one instance within the caller's transaction, and says what that changes. Each engine call is a command of its
 * own, since the engine writes at the end of a command and the timers afterwards are read from the database.
 */
@Component
class InstanceMove {

    private static final String SEVERITY = "severity";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final WithoutAuthorization withoutAuthorization;

    InstanceMove(RuntimeService runtime, ManagementService management, WithoutAuthorization withoutAuthorization) {
        this.runtime = runtime;
        this.management = management;
        this.withoutAuthorization = withoutAuthorization;
    }

    /** Whether it moved is in the answer; if it did not, the transaction has to be rolled back. */
    Move carryOut(MigrationPlan plan, ProcessInstance instance, int fromVersion) {
        Map<String, Instant> before = withoutAuthorization.call(() -> timers(instance));
        try {
            withoutAuthorization.run(() -> runtime.newMigration(plan)
                    .processInstanceIds(instance.getId())
                    .execute());
        } catch (MigratingProcessInstanceValidationException stays) {
            return move(instance, fromVersion, reasons(stays.getValidationReport()), List.of());
        } catch (ProcessEngineException failed) {
            return move(instance, fromVersion, List.of(EngineSentence.of(failed)), List.of());
        }
        return move(
                instance, fromVersion, List.of(), changes(before, withoutAuthorization.call(() -> timers(instance))));
    }

    @Nullable
    String severity(ProcessInstance instance) {
        return withoutAuthorization.call(() -> Optional.ofNullable(runtime.getVariable(instance.getId(), SEVERITY))
                .map(String::valueOf)
                .orElse(null));
    }

    private Move move(ProcessInstance instance, int fromVersion, List<String> reasons, List<TimerChange> timers) {
        return new Move(
                Objects.requireNonNullElse(instance.getBusinessKey(), ""),
                instance.getId(),
                severity(instance),
                fromVersion,
                reasons.isEmpty(),
                reasons,
                timers);
    }

    private static List<String> reasons(MigratingProcessInstanceValidationReport report) {
        return Stream.of(
                        report.getFailures().stream(),
                        report.getActivityInstanceReports().stream().flatMap(activity -> activity.getFailures().stream()
                                .map(failure -> activity.getSourceScopeId() + ": " + failure)),
                        report.getTransitionInstanceReports().stream()
                                .flatMap(transition -> transition.getFailures().stream()
                                        .map(failure -> transition.getSourceScopeId() + ": " + failure)))
                .flatMap(reason -> reason)
                .map(EngineSentence::of)
                .toList();
    }

    /** Due times by the element that waits for them; of several at one element the first. */
    private Map<String, Instant> timers(ProcessInstance instance) {
        Map<String, Instant> timers = new TreeMap<>();
        for (Job job : management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .list()) {
            JobDefinition definition = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult();
            timers.putIfAbsent(definition.getActivityId(), job.getDuedate().toInstant());
        }
        return timers;
    }

    private static List<TimerChange> changes(Map<String, Instant> before, Map<String, Instant> after) {
        Set<String> elements = new TreeSet<>(before.keySet());
        elements.addAll(after.keySet());
        return elements.stream()
                .filter(element -> !Objects.equals(before.get(element), after.get(element)))
                .map(element -> new TimerChange(element, before.get(element), after.get(element)))
                .toList();
    }
}
