package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One passage through one element of a model. An element in a loop has one step per passage.
 *
 * @param activity the element's id in the model
 * @param name its name in business words; its id where it has none
 * @param kind what sort of element it is, such as {@code userTask} or {@code boundaryTimer}
 * @param person who worked it, where a person did
 */
public record TrailStep(
        String activity,
        String name,
        String kind,
        Instant startedAt,
        @Nullable Instant endedAt,
        State state,
        @Nullable String person) {

    /** How the step stands. */
    public enum State {
        ACTIVE,
        DONE,
        /** Left before it was done, for instance because a deadline or a cancellation interrupted it. */
        CANCELLED,
        /** The engine could not carry it out and has stopped trying: an engine fault. */
        FAULT
    }
}
