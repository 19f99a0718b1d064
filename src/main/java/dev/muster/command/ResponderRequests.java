package dev.muster.command;

import java.util.List;

/**
 * Requests for people who respond to an incident. Unknown numbers raise {@link
 * dev.muster.incident.UnknownIncidentException}; where nobody commands the incident {@link
 * dev.muster.incident.NotPossibleNowException}; what names nobody is refused with a sentence.
 */
public interface ResponderRequests {

    /** Newest first. */
    List<ResponderRequest> of(String incident);

    /**
     * Asks a person, the people of a team by their turn, or the people with a skill.
     *
     * @param actor who asks and hears what came of it; {@code system}: the commander hears it
     */
    ResponderRequest request(String number, ResponderRequest.Kind kind, String wanted, String reason, String actor);

    /** Ends an open request. */
    void withdraw(String number, String id, String reason, String actor);
}
