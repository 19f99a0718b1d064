package dev.muster.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to take over for a while.
 *
 * @param person user id of who takes over
 * @param replaces whose turns are taken; {@code null}: everybody's in this tier, and gaps
 * @param from {@code null}: now
 */
public record OverrideRequest(
        String schedule,
        int tier,
        String person,
        @Nullable String replaces,
        @Nullable Instant from,
        Instant to,
        String reason) {}
