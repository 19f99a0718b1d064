package dev.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked that no review is held.
 *
 * @param granted {@code null} while nobody has decided
 */
public record WaiverRequest(
        String incident,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String comment) {

    public boolean isPending() {
        return granted == null;
    }
}
