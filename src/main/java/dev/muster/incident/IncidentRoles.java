package dev.muster.incident;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in an incident. Written by process code alone; every change is on the timeline with its actor. A role
 * that is not shared passes from one person to the next.
 */
public interface IncidentRoles {

    /** Everyone who holds a role now, in the order of the roles, earlier holders of a shared role first. */
    List<RoleHolder> holders(String number);

    default Optional<RoleHolder> holder(String number, Role role) {
        return holders(number).stream().filter(held -> held.role() == role).findFirst();
    }

    /**
     * Gives the role to this person for good: a provisional holder who is named again holds it for good from now on.
     * Whoever becomes commander gives back the role of deputy, since the two are never one person.
     */
    void assign(String number, Role role, String person, String actor, @Nullable String reason);

    /** Names a commander whom nobody has asked yet. Does nothing where somebody commands. */
    void assignProvisionally(String number, String commander, String reason);

    /** @return whether this person held the role */
    boolean release(String number, Role role, String person, String actor, @Nullable String reason);
}
