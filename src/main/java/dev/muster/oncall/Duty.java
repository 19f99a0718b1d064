package dev.muster.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be paged in a tier, and why they.
 *
 * @param tier from 1: first on call, second on call, …
 * @param person user id; {@code null} where there is nobody at all
 * @param reason completes a sentence: "first on call of schedule Shop until …"
 * @param until when somebody else follows; {@code null}: not known, or not limited
 */
public record Duty(
        int tier,
        @Nullable String person,
        DutySource source,
        String reason,
        @Nullable Instant until) {

    /** Whether the person is on call as planned, so that nothing had to be made up. */
    public boolean isPlanned() {
        return source == DutySource.SCHEDULE || source == DutySource.OVERRIDE || source == DutySource.FIXED_ORDER;
    }
}
