package dev.muster.restoration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One carrying out of a runbook.
 *
 * @param id of the process instance
 * @param runbook id of the process, such as {@code runbook-failover}
 * @param modelVersion version of the process definition
 * @param failure what went wrong, in a sentence
 * @param pointOfNoReturn name of the point behind which nothing can be taken back; {@code null}: not reached
 */
public record RunbookRun(
        String id,
        String incident,
        String runbook,
        int modelVersion,
        RunOutcome outcome,
        @Nullable String failure,
        @Nullable String pointOfNoReturn,
        @Nullable Instant noReturnAt,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<RunbookStep> steps) {

    public RunbookRun {
        steps = List.copyOf(steps);
    }

    /** In words, such as {@code fail over}. */
    public String name() {
        return RecoveryProcedure.ofRunbook(runbook)
                .map(RecoveryProcedure::label)
                .orElse(runbook);
    }

    public Optional<Duration> duration() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }

    /** How it ends, given what its steps say: the answer of a run that has come to its end by itself. */
    public RunOutcome concluded() {
        if (failure == null) {
            return RunOutcome.SUCCEEDED;
        }
        boolean nothingDone = steps.stream().noneMatch(step -> step.kind() == StepKind.STEP);
        if (nothingDone) {
            return RunOutcome.STOPPED;
        }
        boolean stuck = pointOfNoReturn != null
                || steps.stream().anyMatch(step -> step.kind() == StepKind.UNDO && step.result() != StepResult.DONE);
        return stuck ? RunOutcome.FAILED : RunOutcome.ROLLED_BACK;
    }
}
