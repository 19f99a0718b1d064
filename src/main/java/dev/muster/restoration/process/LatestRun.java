package dev.muster.restoration.process;

import static java.util.stream.Collectors.joining;

import dev.muster.restoration.RunbookRun;
import dev.muster.restoration.RunbookRuns;
import dev.muster.restoration.RunbookStep;
import dev.muster.restoration.StepKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the latest runbook of an incident did, as the solution in its record. */
@Component
class LatestRun {

    private static final int LONGEST = 4000;

    private final RunbookRuns runs;

    LatestRun(RunbookRuns runs) {
        this.runs = runs;
    }

    /** Such as {@code Runbook “fail over”: Fence primary; Promote standby: took 20 s}; {@code null}: there was none. */
    @Nullable
    String solution(String incident) {
        return runs.of(incident).stream()
                .reduce((earlier, later) -> later)
                .map(LatestRun::words)
                .orElse(null);
    }

    private static String words(RunbookRun run) {
        String all = run.steps().stream()
                .filter(step -> step.kind() == StepKind.STEP && step.endedAt() != null)
                .map(LatestRun::words)
                .collect(joining("; ", "Runbook “" + run.name() + "”: ", ""));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }

    private static String words(RunbookStep step) {
        return step.note() == null ? step.name() : step.name() + ": " + step.note();
    }
}
