package dev.muster.incident.web;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.Durations;
import dev.muster.incident.IncidentClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a page shows it. While it runs the browser counts; without script the due time stands there.
 *
 * @param css the state as a class name
 * @param goal in words
 */
record PageClock(
        ClockKind kind,
        ClockState state,
        String css,
        String goal,
        Instant startedAt,
        Instant warnAt,
        Instant dueAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt,
        boolean byReclassification) {

    static PageClock of(IncidentClock clock, Instant now) {
        ClockState state = clock.state(now);
        return new PageClock(
                clock.kind(),
                state,
                state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Durations.words(clock.goal()),
                clock.startedAt(),
                clock.warnAt(now),
                clock.dueAt(now),
                clock.stoppedAt(),
                clock.breachedAt(),
                clock.breachCause() == IncidentClock.BreachCause.RECLASSIFICATION);
    }

    /** What the promise is about, for a reader who does not know the word. */
    public String promise() {
        return switch (kind) {
            case RESPONSE -> "Acknowledge within";
            case UPDATE -> "Post a status update within";
            case RESOLUTION -> "Resolve within";
            case POSTMORTEM -> "Publish the post-mortem within";
            case ACTION -> "Complete the action within";
        };
    }

    public String title() {
        return switch (kind) {
            case RESPONSE -> "Response";
            case UPDATE -> "Next update";
            case RESOLUTION -> "Resolution";
            case POSTMORTEM -> "Post-mortem";
            case ACTION -> "Action";
        };
    }

    public String stateText() {
        return switch (state) {
            case RUNNING -> "on time";
            case AT_RISK -> "at risk";
            case BREACHED -> "overdue";
            case PAUSED -> "paused";
            case MET -> "met";
            case MISSED -> "missed";
            case CANCELLED -> "cancelled";
        };
    }

    public String icon() {
        return switch (state) {
            case RUNNING -> "clock";
            case AT_RISK -> "warning";
            case BREACHED, MISSED -> "late";
            case PAUSED -> "pause";
            case MET -> "check";
            case CANCELLED -> "dash";
        };
    }

    /** Whether the browser has something to count. */
    public boolean counts() {
        return state.isRunning() && state != ClockState.PAUSED;
    }

    /** What the browser counts down to; {@code null} when nothing runs. */
    public @Nullable String countsTo() {
        return counts() ? dueAt.truncatedTo(ChronoUnit.SECONDS).toString() : null;
    }

    /** From when on the browser says that the promise is at risk; {@code null} when nothing runs. */
    public @Nullable String warnsFrom() {
        return counts() ? warnAt.truncatedTo(ChronoUnit.SECONDS).toString() : null;
    }
}
