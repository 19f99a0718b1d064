package dev.muster.review;

import org.jspecify.annotations.Nullable;

/**
 * Which action items to list.
 *
 * @param open true: only those that are not over
 * @param overdue true: only those whose due date was missed
 * @param page from 0
 */
public record ActionItemQuery(
        boolean open,
        boolean overdue,
        @Nullable ActionType type,
        @Nullable String owner,
        @Nullable String incident,
        @Nullable String service,
        int page,
        int size) {}
