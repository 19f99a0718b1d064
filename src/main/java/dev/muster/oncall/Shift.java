package dev.muster.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in one tier of a schedule.
 *
 * @param person {@code null}: a gap, nobody is on call
 * @param to the first instant after it
 * @param layer name of the layer whose turn it is; {@code null} for a gap or an override
 * @param override id of the override that decided; {@code null} where the rotation did
 */
public record Shift(
        String schedule,
        int tier,
        @Nullable String person,
        Instant from,
        Instant to,
        @Nullable String layer,
        @Nullable String override) {

    public boolean isGap() {
        return person == null;
    }
}
