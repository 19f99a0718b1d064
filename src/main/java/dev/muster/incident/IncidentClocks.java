package dev.muster.incident;

import dev.muster.incident.IncidentClock.BreachCause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Starts, stops and asks the clocks of incidents. Called by the process alone; the API reads {@link Incidents}. */
public interface IncidentClocks {

    /** Starts the next cycle at {@code startedAt}, unless one of this kind still runs: then that one is answered. */
    IncidentClock start(String incident, ClockKind kind, Duration goal, Instant startedAt);

    /** The clock of this kind that runs. */
    Optional<IncidentClock> running(String incident, ClockKind kind);

    /** The clock of this kind that was started last. */
    Optional<IncidentClock> latest(String incident, ClockKind kind);

    void stop(String incident, ClockKind kind);

    /** @return whether this call recorded the breach; false if it was recorded before or the clock is over */
    boolean breach(String incident, ClockKind kind, BreachCause cause);

    /** @return whether the new goal broke the promise at once */
    boolean regoal(String incident, ClockKind kind, Duration goal);

    /** Stands still, if the reason stops clocks. */
    void pause(String incident, ClockKind kind, PauseReason reason);

    /** Runs on after a pause. */
    void resume(String incident, ClockKind kind);

    /** A clock that was over runs on, the time since then as a pause. Nothing if it runs or there is none. */
    void goOn(String incident, ClockKind kind, PauseReason reason);

    /** The promise no longer applies. */
    void cancel(String incident, ClockKind kind);

    /** Cancels every clock that still runs. */
    void cancelAll(String incident);
}
