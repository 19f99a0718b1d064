package dev.muster.intake;

import dev.muster.incident.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of something that a sender reported: from its first firing until it is resolved.
 *
 * @param startedAt since when, as the sender says
 * @param endedAt until when, as the sender says or else when it was told
 * @param firstSeenAt when the first signal of it came
 * @param lastSeenAt when the latest signal of it came
 * @param timesSeen how many signals said that it fires
 * @param heldBy the maintenance window that holds it back, or held it when it ended
 */
public record Alert(
        long id,
        String dedupKey,
        boolean open,
        String integration,
        String source,
        @Nullable String sourceKey,
        String title,
        @Nullable Severity severityHint,
        @Nullable String service,
        @Nullable String resource,
        @Nullable String incident,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant firstSeenAt,
        Instant lastSeenAt,
        int timesSeen,
        @Nullable String heldBy) {}
