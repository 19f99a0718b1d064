package dev.muster.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which alerts to list; {@code null} means any.
 *
 * @param page from 0
 */
public record AlertQuery(
        @Nullable Boolean open,
        @Nullable String integration,
        @Nullable String incident,
        int page,
        int size) {}
