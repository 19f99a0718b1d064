package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.restoration.RunbookStatistics.Spread;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunbookStatisticsTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void namesEveryProcedureAndInventsNoNumber() {
        assertThat(RunbookStatistics.of(List.of())).hasSize(5).allSatisfy(none -> {
            assertThat(none.runs()).isZero();
            assertThat(none.successRate()).isNull();
            assertThat(none.duration()).isNull();
            assertThat(none.steps()).isEmpty();
        });
    }

    @Test
    void countsOnlyRunsThatWereTriedAndEndedByThemselves() {
        RunbookStatistics failover = statistics(
                run(RunOutcome.SUCCEEDED, 10),
                run(RunOutcome.SUCCEEDED, 20),
                run(RunOutcome.ROLLED_BACK, 5),
                run(RunOutcome.FAILED, 5),
                run(RunOutcome.STOPPED, 1),
                run(RunOutcome.ABANDONED, 1),
                run(RunOutcome.RUNNING, null));

        assertThat(failover.runs()).isEqualTo(7);
        assertThat(failover.successRate()).isEqualTo(0.5);
        assertThat(failover.duration())
                .isEqualTo(new Spread(2, Duration.ofMinutes(15), Duration.ofMinutes(10), Duration.ofMinutes(20)));
    }

    @Test
    void knowsTheStepThatFails() {
        RunbookStatistics failover = statistics(
                run(RunOutcome.SUCCEEDED, 10, step(StepResult.DONE, 2)),
                run(RunOutcome.ROLLED_BACK, 10, step(StepResult.FAILED, 6)),
                run(RunOutcome.RUNNING, null, step(null, null)));

        assertThat(failover.steps()).singleElement().satisfies(step -> {
            assertThat(step.times()).isEqualTo(3);
            assertThat(step.successRate()).isEqualTo(0.5);
            assertThat(step.duration())
                    .isEqualTo(new Spread(2, Duration.ofMinutes(4), Duration.ofMinutes(2), Duration.ofMinutes(6)));
        });
    }

    @Test
    void takesTheNearestRank() {
        Spread ten = Spread.of(Stream.iterate(1, n -> n + 1).limit(10).map(Duration::ofMinutes));

        assertThat(ten)
                .isEqualTo(new Spread(10, Duration.ofSeconds(330), Duration.ofMinutes(5), Duration.ofMinutes(9)));
    }

    private static RunbookStatistics statistics(RunbookRun... runs) {
        return RunbookStatistics.of(List.of(runs)).stream()
                .filter(one -> one.runbook().equals("runbook-failover"))
                .findFirst()
                .orElseThrow();
    }

    private static RunbookRun run(RunOutcome outcome, @Nullable Integer minutes, RunbookStep... steps) {
        return new RunbookRun(
                "r",
                "INC-2026-001",
                "runbook-failover",
                1,
                outcome,
                null,
                null,
                null,
                "responder",
                START,
                minutes == null ? null : START.plus(Duration.ofMinutes(minutes)),
                List.of(steps));
    }

    private static RunbookStep step(@Nullable StepResult result, @Nullable Integer minutes) {
        return new RunbookStep(
                "userTask_FencePrimary",
                "Fence primary",
                StepKind.STEP,
                result,
                null,
                null,
                START,
                minutes == null ? null : START.plus(Duration.ofMinutes(minutes)));
    }
}
