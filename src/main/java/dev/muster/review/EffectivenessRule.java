package dev.muster.review;

import java.time.Duration;

/**
 * What {@code effectiveness-policy.dmn} says of an incident that had the cause which an action item was to remove.
 *
 * @param window how long after the item was done that counts
 * @param reopen whether the item is opened again; else the recurrence is only noted
 */
public record EffectivenessRule(Duration window, boolean reopen, String reason) {}
