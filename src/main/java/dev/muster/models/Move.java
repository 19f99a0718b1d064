package dev.muster.models;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One running process instance and whether it can go on under another version of its model.
 *
 * @param incident number of the incident, or the business key of what else runs
 * @param reasons why it stays; empty if it moves
 * @param timers the timers whose time changes, or that come or go
 */
public record Move(
        String incident,
        String processInstance,
        @Nullable String severity,
        int fromVersion,
        boolean moves,
        List<String> reasons,
        List<TimerChange> timers) {

    /**
     * A timer that is not the same afterwards.
     *
     * @param element id of the event in the model
     * @param before {@code null}: there is none before
     * @param after {@code null}: there is none afterwards
     */
    public record TimerChange(
            String element,
            @Nullable Instant before,
            @Nullable Instant after) {}

    public Move {
        reasons = List.copyOf(reasons);
        timers = List.copyOf(timers);
    }
}
