package dev.muster.incident.web;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentClock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock in the API.
 *
 * @param goal ISO-8601 duration
 */
record ClockView(
        ClockKind kind,
        int cycle,
        String goal,
        Instant startedAt,
        List<PauseView> pauses,
        Instant dueAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt,
        ClockState state) {

    record PauseView(Instant from, @Nullable Instant until, String reason) {}

    static ClockView of(IncidentClock clock, Instant now) {
        return new ClockView(
                clock.kind(),
                clock.cycle(),
                clock.goal().toString(),
                clock.startedAt(),
                clock.pauses().stream()
                        .map(pause -> new PauseView(
                                pause.from(), pause.until(), pause.reason().name()))
                        .toList(),
                clock.dueAt(now),
                clock.stoppedAt(),
                clock.breachedAt(),
                clock.state(now));
    }
}
