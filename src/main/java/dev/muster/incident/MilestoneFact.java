package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a milestone was reached, and how that is known. A correction keeps its author and reason. */
public record MilestoneFact(
        Milestone milestone,
        Instant at,
        Source source,
        @Nullable String correctedBy,
        @Nullable String reason) {

    /** Whether Muster saw it happen or a person said so. */
    public enum Source {
        AUTO,
        MANUAL
    }
}
