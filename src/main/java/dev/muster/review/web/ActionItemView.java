package dev.muster.review.web;

import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentClock;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent;
import dev.muster.review.ActionPriority;
import dev.muster.review.ActionState;
import dev.muster.review.ActionType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item as the API answers it.
 *
 * @param story its facts, oldest first; only where one item is asked for
 */
record ActionItemView(
        String number,
        String title,
        ActionType type,
        ActionPriority priority,
        ActionState state,
        int cycle,
        @Nullable String owner,
        @Nullable String sponsor,
        @Nullable String incident,
        @Nullable String service,
        @Nullable String causeCategory,
        String raisedBy,
        Instant raisedAt,
        @Nullable Instant dueAt,
        @Nullable Clock clock,
        @Nullable String result,
        @Nullable String evidence,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        @Nullable String verifiedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String approvedBy,
        @Nullable String supersededBy,
        @Nullable List<String> recurrences,
        @Nullable List<ActionItemEvent> story) {

    /** The item's promise, as the clocks of an incident are answered. */
    record Clock(
            String kind,
            String goal,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt,
            @Nullable Instant breachedAt,
            ClockState state) {

        static Clock of(IncidentClock clock, Instant now) {
            Duration goal = clock.goal();
            return new Clock(
                    clock.kind().name(),
                    goal.toString(),
                    clock.startedAt(),
                    clock.dueAt(now),
                    clock.stoppedAt(),
                    clock.breachedAt(),
                    clock.state(now));
        }
    }

    static ActionItemView row(ActionItem item, Instant now) {
        return of(item, null, null, now);
    }

    static ActionItemView of(
            ActionItem item, @Nullable List<String> recurrences, @Nullable List<ActionItemEvent> story, Instant now) {
        IncidentClock clock = item.clock();
        return new ActionItemView(
                item.number(),
                item.title(),
                item.type(),
                item.priority(),
                item.state(),
                item.cycle(),
                item.owner(),
                item.sponsor(),
                item.incident(),
                item.service(),
                item.causeCategory(),
                item.raisedBy(),
                item.raisedAt(),
                item.dueAt(),
                clock == null ? null : Clock.of(clock, now),
                item.result(),
                item.evidence(),
                item.doneBy(),
                item.doneAt(),
                item.verifiedBy(),
                item.endedAt(),
                item.endReason(),
                item.approvedBy(),
                item.supersededBy(),
                recurrences,
                story);
    }
}
