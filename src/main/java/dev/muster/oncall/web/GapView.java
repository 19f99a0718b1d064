package dev.muster.oncall.web;

import dev.muster.oncall.Gap;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody is on call.
 *
 * @param schedule {@code null}: the team has neither a schedule nor people in its order
 * @param pagedInstead user id; {@code null}: nobody
 * @param reason why they
 */
public record GapView(
        String team,
        @Nullable String schedule,
        int tier,
        Instant from,
        Instant to,
        @Nullable String pagedInstead,
        String reason) {

    static GapView of(Gap gap) {
        return new GapView(
                gap.team(),
                gap.schedule(),
                gap.tier(),
                gap.from(),
                gap.to(),
                gap.instead().person(),
                gap.instead().reason());
    }
}
