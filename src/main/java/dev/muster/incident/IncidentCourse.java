package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people may ask that leads an incident off the straight way, and back to it. As with {@link IncidentCommands},
 * each call messages the incident's process or completes a task of it; what its state does not allow raises {@link
 * NotPossibleNowException} with the reason, and an unknown number {@link UnknownIncidentException}.
 */
public interface IncidentCourse {

    /** A candidate is an incident: its promises count from the declaration, and people are called. */
    void confirm(String number, @Nullable String note, String person);

    /** A candidate is none. */
    void decline(String number, String reason, String person);

    /** The same as another incident, in which it goes on. A candidate is declined as such. */
    void markDuplicate(String number, String main, String reason, String person);

    /** Part of another incident: its alerts and those who were told follow the other one. Can be taken back. */
    void merge(String number, String main, String reason, String person);

    /** Takes a merge back: the incident goes its own way again, from the response on and with its history. */
    void unmerge(String number, String reason, String person);

    /** @param until when it should be over; {@code null}: the table says when to remind */
    void hold(String number, PauseReason reason, @Nullable String note, @Nullable Instant until, String person);

    void resume(String number, @Nullable String note, String person);

    /**
     * Within the regression window of {@code closure-policy.dmn} the same incident goes on; later a new one is declared
     * and linked as its recurrence.
     *
     * @return the incident that goes on: the same, or the new one
     */
    Incident reopen(String number, String reason, String person);
}
