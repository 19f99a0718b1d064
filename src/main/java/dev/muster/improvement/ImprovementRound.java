package dev.muster.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody looked at the whole.
 *
 * @param number such as {@code REL-2026-11}, by the month in which it began; a second one of a month ends in {@code -2}.
 *     The business key of its process instance
 * @param openedBy who asked for it; {@code system}: the calendar
 * @param facts what was put before whoever decided, in full
 * @param dueAt by when somebody decides; {@code null} until its process has looked that up
 * @param reminders how often its people were reminded after that
 * @param endedBy who decided
 * @param outcome what was decided, or why there is nothing to do
 * @param actionItems numbers of the action items that came of it
 */
public record ImprovementRound(
        String number,
        RoundKind kind,
        String openedBy,
        Instant openedAt,
        String facts,
        @Nullable Instant dueAt,
        int reminders,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        List<String> actionItems) {

    public ImprovementRound {
        actionItems = List.copyOf(actionItems);
    }
}
