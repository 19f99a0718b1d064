package dev.muster.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a service is worked on and its alerts open nothing.
 *
 * @param from the first moment in it
 * @param until the first moment after it
 * @param reason why, in words for those whose alert is held back
 * @param plannedBy user id, or what imported it
 * @param cancelledAt {@code null}: it stands
 */
public record MaintenanceWindow(
        String id,
        String service,
        Instant from,
        Instant until,
        String reason,
        String plannedBy,
        Instant plannedAt,
        @Nullable String cancelledBy,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {

    /** Whether it holds alerts back at this moment. */
    public boolean covers(Instant at) {
        return cancelledAt == null && !at.isBefore(from) && at.isBefore(until);
    }
}
