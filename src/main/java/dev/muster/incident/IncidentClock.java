package dev.muster.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise with a time: within {@code goal} of {@code startedAt}, pauses not counted. Immutable; every change answers a
 * new value. The rules, with a row for each case, are in {@code docs/reference/clocks.md}.
 *
 * @param cycle from 1; an update clock has one cycle per update
 * @param breachedAt a recorded fact: once set it never goes away, whatever the severity becomes
 */
public record IncidentClock(
        String id,
        String incident,
        ClockKind kind,
        int cycle,
        Duration goal,
        Instant startedAt,
        List<Pause> pauses,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt,
        @Nullable BreachCause breachCause,
        @Nullable Instant cancelledAt) {

    /** Why the breach was recorded. */
    public enum BreachCause {
        TIME,
        RECLASSIFICATION
    }

    public IncidentClock {
        pauses = List.copyOf(pauses);
        if (goal.isNegative() || goal.isZero()) {
            throw new IllegalArgumentException("A " + kind + " clock needs a goal above zero, not " + goal + ".");
        }
    }

    /** When the promise is broken: start + goal + every pause so far. An open pause moves it with {@code now}. */
    public Instant dueAt(Instant now) {
        return startedAt.plus(goal).plus(paused(now));
    }

    /** When the promise is at risk: three quarters of the goal, plus pauses. */
    public Instant warnAt(Instant now) {
        return startedAt.plus(goal.multipliedBy(3).dividedBy(4)).plus(paused(now));
    }

    public ClockState state(Instant now) {
        if (cancelledAt != null) {
            return ClockState.CANCELLED;
        }
        if (stoppedAt != null) {
            return breachedAt == null ? ClockState.MET : ClockState.MISSED;
        }
        if (breachedAt != null) {
            return ClockState.BREACHED;
        }
        if (isPaused()) {
            return ClockState.PAUSED;
        }
        if (!now.isBefore(dueAt(now))) {
            return ClockState.BREACHED;
        }
        return now.isBefore(warnAt(now)) ? ClockState.RUNNING : ClockState.AT_RISK;
    }

    public boolean isOver() {
        return stoppedAt != null || cancelledAt != null;
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(Pause::isOpen);
    }

    /** The promise was kept or not, at {@code at}. Too late without a recorded breach: it was breached when it was due. */
    public IncidentClock stop(Instant at) {
        if (isOver()) {
            return this;
        }
        IncidentClock resumed = isPaused() ? resume(at) : this;
        Instant due = resumed.dueAt(at);
        boolean late = breachedAt == null && at.isAfter(due);
        return resumed.copy(
                goal, resumed.pauses, at, late ? due : breachedAt, late ? BreachCause.TIME : breachCause, null);
    }

    /** Records the breach; the first one stands. */
    public IncidentClock breach(Instant at, BreachCause cause) {
        return isOver() || breachedAt != null ? this : copy(goal, pauses, null, at, cause, null);
    }

    /** A new promise for another severity: same start, same pauses. It may be broken at once, by reclassification. */
    public IncidentClock regoal(Duration newGoal, Instant now) {
        if (isOver()) {
            return this;
        }
        IncidentClock changed = copy(newGoal, pauses, null, breachedAt, breachCause, null);
        return now.isBefore(changed.dueAt(now)) ? changed : changed.breach(now, BreachCause.RECLASSIFICATION);
    }

    /** Stands still, if the reason stops clocks. */
    public IncidentClock pause(Instant at, PauseReason reason) {
        if (isOver() || isPaused() || !reason.stopsClock()) {
            return this;
        }
        List<Pause> more = Stream.concat(pauses.stream(), Stream.of(new Pause(at, null, reason)))
                .toList();
        return copy(goal, more, null, breachedAt, breachCause, null);
    }

    public IncidentClock resume(Instant at) {
        List<Pause> closed = pauses.stream()
                .map(pause -> pause.isOpen() ? new Pause(pause.from(), at, pause.reason()) : pause)
                .toList();
        return isOver() ? this : copy(goal, closed, null, breachedAt, breachCause, null);
    }

    /** The promise no longer applies, for instance because the incident was a false alarm. */
    public IncidentClock cancel(Instant at) {
        return isOver() ? this : copy(goal, pauses, null, breachedAt, breachCause, at);
    }

    /** What was over goes on, in the same cycle; the time in between counts as a pause. A recorded breach stays. */
    public IncidentClock goOn(Instant at, PauseReason reason) {
        Instant since = stoppedAt == null ? cancelledAt : stoppedAt;
        if (since == null) {
            return this;
        }
        List<Pause> more = Stream.concat(pauses.stream(), Stream.of(new Pause(since, at, reason)))
                .toList();
        return copy(goal, more, null, breachedAt, breachCause, null);
    }

    private Duration paused(Instant now) {
        return pauses.stream().map(pause -> pause.lengthAt(now)).reduce(Duration.ZERO, Duration::plus);
    }

    private IncidentClock copy(
            Duration goal,
            List<Pause> pauses,
            @Nullable Instant stoppedAt,
            @Nullable Instant breachedAt,
            @Nullable BreachCause breachCause,
            @Nullable Instant cancelledAt) {
        return new IncidentClock(
                id, incident, kind, cycle, goal, startedAt, pauses, stoppedAt, breachedAt, breachCause, cancelledAt);
    }
}
