package dev.muster.restoration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a runbook works.
 *
 * @param outcomes how many runs ended how; a missing outcome never happened
 * @param successRate of the runs that were tried and ended by themselves, 0 to 1; {@code null}: there is none
 * @param duration of the runs that succeeded; {@code null}: there is none
 */
public record RunbookStatistics(
        String runbook,
        String name,
        int runs,
        Map<RunOutcome, Integer> outcomes,
        @Nullable Double successRate,
        @Nullable Spread duration,
        List<StepStatistics> steps) {

    /**
     * How long something takes, shown together so that none of them is taken for the whole.
     *
     * @param count of the values behind them
     */
    public record Spread(int count, Duration mean, Duration median, Duration p90) {

        static @Nullable Spread of(Stream<Duration> durations) {
            List<Duration> sorted = durations.sorted().toList();
            if (sorted.isEmpty()) {
                return null;
            }
            Duration sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
            return new Spread(sorted.size(), sum.dividedBy(sorted.size()), at(sorted, 50), at(sorted, 90));
        }

        /** The smallest value that so many of a hundred do not exceed. */
        private static Duration at(List<Duration> sorted, int percent) {
            int rank = (sorted.size() * percent + 99) / 100;
            return sorted.get(Math.max(rank, 1) - 1);
        }
    }

    /** @param successRate of the steps that have a result; {@code null}: none has */
    public record StepStatistics(
            String activity,
            String name,
            StepKind kind,
            int times,
            @Nullable Double successRate,
            @Nullable Spread duration) {

        private static StepStatistics of(List<RunbookStep> same) {
            RunbookStep first = same.get(0);
            return new StepStatistics(
                    first.activity(),
                    first.name(),
                    first.kind(),
                    same.size(),
                    rate(same.stream()
                            .map(RunbookStep::result)
                            .flatMap(Stream::ofNullable)
                            .map(StepResult::good)),
                    Spread.of(same.stream().map(RunbookStep::duration).flatMap(Optional::stream)));
        }
    }

    /** One entry for each procedure, also for those that were never carried out, then for other runbooks. */
    public static List<RunbookStatistics> of(List<RunbookRun> runs) {
        Map<String, List<RunbookRun>> byRunbook = new LinkedHashMap<>();
        Arrays.stream(RecoveryProcedure.values()).forEach(procedure -> byRunbook.put(procedure.runbook(), List.of()));
        byRunbook.putAll(runs.stream().collect(groupingBy(RunbookRun::runbook, LinkedHashMap::new, toList())));
        return byRunbook.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RunbookStatistics of(String runbook, List<RunbookRun> runs) {
        Map<RunOutcome, Integer> outcomes = new EnumMap<>(RunOutcome.class);
        runs.forEach(run -> outcomes.merge(run.outcome(), 1, Integer::sum));
        Map<String, List<RunbookStep>> steps = runs.stream()
                .flatMap(run -> run.steps().stream())
                .collect(groupingBy(RunbookStep::activity, LinkedHashMap::new, toList()));
        return new RunbookStatistics(
                runbook,
                RecoveryProcedure.ofRunbook(runbook)
                        .map(RecoveryProcedure::label)
                        .orElse(runbook),
                runs.size(),
                outcomes,
                rate(runs.stream()
                        .map(RunbookRun::outcome)
                        .filter(RunOutcome::counts)
                        .map(outcome -> outcome == RunOutcome.SUCCEEDED)),
                Spread.of(runs.stream()
                        .filter(run -> run.outcome() == RunOutcome.SUCCEEDED)
                        .map(RunbookRun::duration)
                        .flatMap(Optional::stream)),
                steps.values().stream().map(StepStatistics::of).toList());
    }

    private static @Nullable Double rate(Stream<Boolean> good) {
        List<Boolean> all = good.toList();
        return all.isEmpty()
                ? null
                : (double) all.stream().filter(Boolean::booleanValue).count() / all.size();
    }
}
