package dev.muster.review;

import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that was agreed so that something does not happen again, or hurts less.
 *
 * @param number such as {@code ACT-2026-001}; the business key of its process instances
 * @param cycle from 1; grows when it is opened again because it did not help
 * @param owner who does it: a user id, or a name that nobody here has
 * @param sponsor who is asked when it does not get done: a user id; {@code null}: the group of the policy
 * @param incident from which it came
 * @param causeCategory the sort of cause that it removes, a word of {@code diagnosis.CauseCategory}
 * @param cycleStartedAt when the clock of this cycle began
 * @param endReason why it ended, where it was not done
 * @param approvedBy who accepted the risk
 */
public record ActionItem(
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
        Instant cycleStartedAt,
        @Nullable Instant dueAt,
        @Nullable Instant breachedAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String result,
        @Nullable String evidence,
        @Nullable Instant endedAt,
        @Nullable String verifiedBy,
        @Nullable String endReason,
        @Nullable String approvedBy,
        @Nullable String supersededBy,
        long version) {

    /** The promise to be done by the due date, by the rules of all clocks; {@code null} while it has none. */
    public @Nullable IncidentClock clock() {
        if (dueAt == null) {
            return null;
        }
        Duration goal = Duration.between(cycleStartedAt, dueAt);
        IncidentClock running = new IncidentClock(
                number + "-" + cycle,
                number,
                ClockKind.ACTION,
                cycle,
                goal.isNegative() || goal.isZero() ? Duration.ofSeconds(1) : goal,
                cycleStartedAt,
                List.of(),
                null,
                breachedAt,
                breachedAt == null ? null : BreachCause.TIME,
                null);
        if (endedAt == null) {
            return running;
        }
        return state == ActionState.VERIFIED ? running.stop(endedAt) : running.cancel(endedAt);
    }
}
