package dev.muster.command;

import java.time.Duration;
import java.util.List;

/**
 * Time-boxed delegations. Unknown numbers raise {@link dev.muster.incident.UnknownIncidentException}; where nobody
 * commands the incident {@link dev.muster.incident.NotPossibleNowException}.
 */
public interface Delegations {

    /** Newest first. */
    List<Delegation> of(String incident);

    /** @param timeBox at least a minute and at most a day */
    Delegation delegate(String number, String person, String work, Duration timeBox, String actor);

    /** Ends an open delegation. */
    void withdraw(String number, String id, String reason, String actor);
}
