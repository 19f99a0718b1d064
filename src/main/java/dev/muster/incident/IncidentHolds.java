package dev.muster.incident;

import java.util.List;
import java.util.Optional;

/** Keeps the holds of incidents. Written by the process alone, as the status is. */
public interface IncidentHolds {

    void begin(IncidentHold hold);

    /** Lets another status come back at the end of the hold that lasts: the work went on all the same. */
    void returnTo(String incident, IncidentStatus status);

    /** Ends the hold that lasts. @return the hold, empty if none did */
    Optional<IncidentHold> end(String incident, String person);

    /** The hold that lasts. */
    Optional<IncidentHold> current(String incident);

    /** Every hold, oldest first. */
    List<IncidentHold> of(String incident);
}
