package dev.muster.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One process instance of an incident and the way it took so far.
 *
 * @param calledBy the instance that called it; {@code null} for one that was started on its own
 * @param version of the process definition that it runs on
 * @param steps in the order in which they began
 * @param flows in the order in which they were taken
 */
public record ProcessRun(
        String processInstance,
        @Nullable String calledBy,
        String key,
        String name,
        int version,
        @Nullable String versionTag,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<TrailStep> steps,
        List<TakenFlow> flows) {

    public ProcessRun {
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
    }
}
