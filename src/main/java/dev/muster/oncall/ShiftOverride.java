package dev.muster.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes over for a while, whatever the rotation says.
 *
 * @param tier which place they take: 1 is first on call
 * @param to the first instant after it
 * @param replaces only the turns of this person are taken; {@code null}: everything in this tier, gaps too
 * @param madeBy user id of who entered it
 */
public record ShiftOverride(
        String id,
        String schedule,
        int tier,
        String person,
        @Nullable String replaces,
        Instant from,
        Instant to,
        String reason,
        String madeBy,
        Instant madeAt) {

    public ShiftOverride {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An override must end after it begins.");
        }
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Whether both could decide about the same turn. */
    public boolean competesWith(ShiftOverride other) {
        boolean sameTurns = replaces == null || other.replaces == null || replaces.equals(other.replaces);
        return schedule.equals(other.schedule)
                && tier == other.tier
                && sameTurns
                && from.isBefore(other.to)
                && other.from.isBefore(to);
    }
}
