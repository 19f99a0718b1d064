package dev.muster.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody is on call.
 *
 * @param schedule {@code null}: the team has no schedule and nobody in its order
 * @param to cut off at the end of the time that was asked for
 * @param instead who is paged nevertheless, and why; in the beginning of the gap
 */
public record Gap(String team, @Nullable String schedule, int tier, Instant from, Instant to, Duty instead) {}
