package dev.muster.command;

import dev.muster.incident.Role;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of an incident's command from outside its process. Unknown numbers raise {@link
 * dev.muster.incident.UnknownIncidentException}; where no command runs, or what is asked does not fit how things stand,
 * {@link dev.muster.incident.NotPossibleNowException} or a refusal with a sentence.
 */
public interface CommandRequests {

    /** Gives a role to a person; the command itself goes by {@link #offerHandover}. */
    void assignRole(String number, Role role, String person, String actor);

    void releaseRole(String number, Role role, String person, String actor, @Nullable String reason);

    /** Offers the command to a person, who accepts or declines. */
    Handover offerHandover(String number, String toPerson, String brief, String actor);
}
