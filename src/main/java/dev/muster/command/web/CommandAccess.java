package dev.muster.command.web;

import dev.muster.access.CurrentPerson;
import dev.muster.access.Group;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import org.springframework.stereotype.Component;

/** Who may command an incident: its commander and deputy, and everybody in the group of the commanders. */
@Component
class CommandAccess {

    private final CurrentPerson person;
    private final IncidentRoles roles;

    CommandAccess(CurrentPerson person, IncidentRoles roles) {
        this.person = person;
        this.roles = roles;
    }

    String id() {
        return person.id();
    }

    boolean mayCommand(String number) {
        return person.hasGroup(Group.COMMANDER)
                || person.hasGroup(Group.ADMIN)
                || roles.holders(number).stream()
                        .filter(held -> held.role() == Role.COMMANDER || held.role() == Role.DEPUTY)
                        .anyMatch(held -> held.person().equals(person.id()));
    }

    /** @param what completes "only those who command it may …" */
    void require(String number, String what) {
        if (!mayCommand(number)) {
            String commander = roles.holder(number, Role.COMMANDER)
                    .map(RoleHolder::person)
                    .map(name -> " " + name)
                    .orElse("");
            throw new NotInCommandException("You do not command " + number + ": only the commander" + commander
                    + ", the deputy and the group of commanders may " + what + ". Ask one of them.");
        }
    }
}
