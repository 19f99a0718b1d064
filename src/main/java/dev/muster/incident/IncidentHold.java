package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the work on an incident waits for something outside.
 *
 * @param remindAt when somebody is reminded that it still waits
 * @param returnTo the status that comes back when it ends
 */
public record IncidentHold(
        String incident,
        PauseReason reason,
        @Nullable String note,
        Instant remindAt,
        String heldBy,
        Instant heldAt,
        IncidentStatus returnTo,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {}
