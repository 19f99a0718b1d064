package dev.muster.command.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Role;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives roles and takes them back, by the rules that hold between them. */
@Component
class RoleChanges {

    static final String ASSIGN = "ASSIGN";
    static final String RELEASE = "RELEASE";

    private final IncidentRoles roles;
    private final Announcements announcements;

    RoleChanges(IncidentRoles roles, Announcements announcements) {
        this.roles = roles;
        this.announcements = announcements;
    }

    void apply(DelegateExecution execution) {
        String incident = CommandVariables.incident(execution);
        Role role = Role.valueOf(CommandVariables.text(execution, CommandVariables.CHANGED_ROLE));
        String person = CommandVariables.text(execution, CommandVariables.ROLE_PERSON);
        String actor = CommandVariables.text(execution, CommandVariables.CHANGED_BY);
        String note = CommandVariables.optional(execution, CommandVariables.ROLE_NOTE);
        if (RELEASE.equals(execution.getVariable(CommandVariables.ROLE_CHANGE))) {
            release(incident, role, person, actor, note);
        } else {
            assign(incident, role, person, actor, note, execution.getActivityInstanceId());
        }
    }

    private void assign(String incident, Role role, String person, String actor, @Nullable String note, String key) {
        refuseCommander(role);
        boolean commands = roles.holder(incident, Role.COMMANDER)
                .filter(held -> held.person().equals(person))
                .isPresent();
        if (role == Role.DEPUTY && commands) {
            throw new RefusedByRule(person + " is the commander, and commander and deputy must be two people."
                    + " Name another deputy, or hand the command over first.");
        }
        roles.assign(incident, role, person, actor, note);
        announcements.tell(
                incident,
                Purpose.COMMAND,
                "role-" + key,
                List.of(person),
                "You are now " + role.words() + " of this incident, named by " + actor);
    }

    private void release(String incident, Role role, String person, String actor, @Nullable String note) {
        refuseCommander(role);
        if (!roles.release(incident, role, person, actor, note)) {
            throw new RefusedByRule(person + " is not " + role.words() + " of " + incident + ".");
        }
    }

    private static void refuseCommander(Role role) {
        if (role == Role.COMMANDER) {
            throw new RefusedByRule("The command is never given or given back like other roles, so that there is always"
                    + " exactly one commander. Offer it to somebody by a handover.");
        }
    }
}
