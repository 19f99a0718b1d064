package dev.muster.command.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the commander of an incident that nobody has acknowledged yet. */
@Component
class ProvisionalCommander {

    /** Whom to name where the team has nobody on call, in this order. */
    private static final List<String> GROUPS = List.of("commander", "manager");

    private final Catalog catalog;
    private final Accounts accounts;
    private final Incidents incidents;
    private final IncidentRoles roles;
    private final Timeline timeline;

    ProvisionalCommander(
            Catalog catalog, Accounts accounts, Incidents incidents, IncidentRoles roles, Timeline timeline) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.incidents = incidents;
        this.roles = roles;
        this.timeline = timeline;
    }

    void name(String number) {
        Incident incident = incidents.get(number);
        Team team = catalog.teamFor(incident.service());
        Stream.concat(onCall(team), GROUPS.stream().flatMap(group -> membersOf(group, team)))
                .findFirst()
                .ifPresentOrElse(
                        choice -> roles.assignProvisionally(number, choice.person(), choice.reason()),
                        () -> timeline.append(NewEntry.bySystem(
                                number,
                                TimelineKind.COMMAND,
                                "No provisional commander: nobody is on call and there are no commanders or"
                                        + " managers")));
    }

    private static Stream<Choice> onCall(Team team) {
        return team.onCall().stream()
                .map(person -> new Choice(
                        person, "first on call of team " + team.name() + ", until somebody" + " acknowledges"));
    }

    private Stream<Choice> membersOf(String group, Team team) {
        return accounts.membersOf(group).stream()
                .map(person -> new Choice(
                        person,
                        "team " + team.name() + " has nobody on call, so somebody of group " + group
                                + " stands in until somebody acknowledges"));
    }

    private record Choice(String person, String reason) {}
}
