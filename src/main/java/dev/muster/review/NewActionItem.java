package dev.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an action item when it is raised. What is missing comes from its incident, or from
 * {@code action-policy.dmn}.
 *
 * @param dueAt {@code null}: as long after now as the table says for its priority
 */
public record NewActionItem(
        String title,
        ActionType type,
        ActionPriority priority,
        @Nullable String owner,
        @Nullable String sponsor,
        @Nullable Instant dueAt,
        @Nullable String incident,
        @Nullable String service,
        @Nullable String causeCategory,
        String raisedBy) {}
