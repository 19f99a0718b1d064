package dev.muster.command.web;

import dev.muster.access.Group;
import dev.muster.access.People;
import dev.muster.access.Person;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import dev.muster.command.Delegation;
import dev.muster.command.Delegations;
import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequests;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the forms of the command on an incident's page offer. Public, since templates ask it. */
@Component("commandPanel")
public class CommandPanel {

    private final CommandAccess access;
    private final People people;
    private final Catalog catalog;
    private final IncidentRoles roles;
    private final ResponderRequests requests;
    private final Delegations delegations;

    CommandPanel(
            CommandAccess access,
            People people,
            Catalog catalog,
            IncidentRoles roles,
            ResponderRequests requests,
            Delegations delegations) {
        this.access = access;
        this.people = people;
        this.catalog = catalog;
        this.roles = roles;
        this.requests = requests;
        this.delegations = delegations;
    }

    public boolean mayCommand(String number) {
        return access.mayCommand(number);
    }

    /** Whether nobody has acknowledged yet, so that the commander is only named. */
    public boolean isProvisional(String number) {
        return roles.holder(number, Role.COMMANDER).map(RoleHolder::provisional).orElse(false);
    }

    /** Ids of those who may be named. */
    public List<String> people() {
        return Stream.of(Group.RESPONDER, Group.COMMANDER, Group.COMMUNICATIONS, Group.MANAGER)
                .flatMap(group -> people.membersOf(group).stream())
                .map(Person::id)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> teams() {
        return catalog.teams().stream().map(Team::id).sorted().toList();
    }

    /** Roles that are given, and not handed over. */
    public List<Role> assignable() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.COMMANDER)
                .toList();
    }

    public List<RoleHolder> releasable(String number) {
        return roles.holders(number).stream()
                .filter(held -> held.role() != Role.COMMANDER)
                .toList();
    }

    public List<ResponderRequest> openRequests(String number) {
        return requests.of(number).stream()
                .filter(request -> request.state() == ResponderRequest.State.OPEN)
                .toList();
    }

    public List<Delegation> openDelegations(String number) {
        return delegations.of(number).stream()
                .filter(delegation -> delegation.state() == Delegation.State.OPEN)
                .toList();
    }
}
