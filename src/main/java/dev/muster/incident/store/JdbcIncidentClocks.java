package dev.muster.incident.store;

import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentHold;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.Incidents;
import dev.muster.incident.PauseReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps clocks in the database; every rule is {@link IncidentClock}'s. */
@Repository
@Transactional
class JdbcIncidentClocks implements IncidentClocks {

    private final ClockRows rows;
    private final IncidentHolds holds;
    private final Incidents incidents;
    private final Clock clock;

    JdbcIncidentClocks(ClockRows rows, IncidentHolds holds, Incidents incidents, Clock clock) {
        this.rows = rows;
        this.holds = holds;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public IncidentClock start(String incident, ClockKind kind, Duration goal, Instant startedAt) {
        return running(incident, kind).orElseGet(() -> {
            int cycle = latest(incident, kind).map(IncidentClock::cycle).orElse(0) + 1;
            IncidentClock started = new IncidentClock(
                    UUID.randomUUID().toString(),
                    incident,
                    kind,
                    cycle,
                    goal,
                    startedAt,
                    List.of(),
                    null,
                    null,
                    null,
                    null);
            rows.insert(started);
            pauseIfHeld(incident, kind);
            return running(incident, kind).orElse(started);
        });
    }

    /** What is promised while the incident waits stands still from the beginning. */
    private void pauseIfHeld(String incident, ClockKind kind) {
        holds.current(incident)
                .map(IncidentHold::reason)
                .filter(reason -> reason.stops(kind, incidents.get(incident).severity()))
                .ifPresent(reason -> pause(incident, kind, reason));
    }

    @Override
    public Optional<IncidentClock> running(String incident, ClockKind kind) {
        return latest(incident, kind).filter(latest -> !latest.isOver());
    }

    @Override
    public Optional<IncidentClock> latest(String incident, ClockKind kind) {
        return rows.of(List.of(incident), false).stream()
                .filter(candidate -> candidate.kind() == kind)
                .max(Comparator.comparingInt(IncidentClock::cycle));
    }

    @Override
    public void stop(String incident, ClockKind kind) {
        change(incident, kind, running -> running.stop(clock.instant()));
    }

    @Override
    public boolean breach(String incident, ClockKind kind, BreachCause cause) {
        return change(incident, kind, running -> running.breach(clock.instant(), cause))
                .filter(change -> change.before().breachedAt() == null)
                .isPresent();
    }

    @Override
    public boolean regoal(String incident, ClockKind kind, Duration goal) {
        return change(incident, kind, running -> running.regoal(goal, clock.instant()))
                .filter(change ->
                        change.before().breachedAt() == null && change.after().breachedAt() != null)
                .isPresent();
    }

    @Override
    public void pause(String incident, ClockKind kind, PauseReason reason) {
        change(incident, kind, running -> running.pause(clock.instant(), reason));
    }

    @Override
    public void resume(String incident, ClockKind kind) {
        change(incident, kind, running -> running.resume(clock.instant()));
    }

    @Override
    public void goOn(String incident, ClockKind kind, PauseReason reason) {
        latest(incident, kind).ifPresent(over -> rows.update(over, over.goOn(clock.instant(), reason)));
    }

    @Override
    public void cancel(String incident, ClockKind kind) {
        change(incident, kind, running -> running.cancel(clock.instant()));
    }

    @Override
    public void cancelAll(String incident) {
        for (ClockKind kind : ClockKind.values()) {
            cancel(incident, kind);
        }
    }

    private Optional<Change> change(String incident, ClockKind kind, UnaryOperator<IncidentClock> rule) {
        return running(incident, kind).map(before -> {
            IncidentClock after = rule.apply(before);
            rows.update(before, after);
            return new Change(before, after);
        });
    }

    private record Change(IncidentClock before, IncidentClock after) {}
}
