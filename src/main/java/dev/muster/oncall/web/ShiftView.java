package dev.muster.oncall.web;

import dev.muster.oncall.Shift;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shift for programs.
 *
 * @param person {@code null}: a gap
 * @param override id of the override that decided
 */
record ShiftView(
        int tier,
        @Nullable String person,
        @Nullable String name,
        Instant from,
        Instant to,
        @Nullable String layer,
        @Nullable String override) {

    static ShiftView of(Shift shift, @Nullable String name) {
        return new ShiftView(
                shift.tier(), shift.person(), name, shift.from(), shift.to(), shift.layer(), shift.override());
    }
}
