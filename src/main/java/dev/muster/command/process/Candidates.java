package dev.muster.command.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequest.Answer;
import dev.muster.engine.RefusedByRule;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.RoleHolder;
import dev.muster.oncall.Duty;
import dev.muster.oncall.OnCall;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Who may be asked for a request, in the order in which they are asked. */
@Component
class Candidates {

    private final Catalog catalog;
    private final Accounts accounts;
    private final IncidentRoles roles;
    private final OnCall onCall;
    private final DecisionService decisions;
    private final WithoutAuthorization withoutAuthorization;
    private final Clock clock;

    Candidates(
            Catalog catalog,
            Accounts accounts,
            IncidentRoles roles,
            OnCall onCall,
            DecisionService decisions,
            WithoutAuthorization withoutAuthorization,
            Clock clock) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.roles = roles;
        this.onCall = onCall;
        this.decisions = decisions;
        this.withoutAuthorization = withoutAuthorization;
        this.clock = clock;
    }

    /** The next one who was not asked yet, does not work on the incident yet and is not the requester. */
    Optional<String> next(ResponderRequest request) {
        Set<String> passedOver = Stream.concat(
                        request.answers().stream().map(Answer::person),
                        roles.holders(request.incident()).stream()
                                .filter(held -> held.role().isShared())
                                .map(RoleHolder::person))
                .collect(Collectors.toSet());
        return of(request.kind(), request.wanted())
                .filter(person -> !passedOver.contains(person))
                .filter(person ->
                        request.kind() == ResponderRequest.Kind.PERSON || !person.equals(request.requestedBy()))
                .findFirst();
    }

    /** @throws RefusedByRule where the name means nobody */
    void require(ResponderRequest.Kind kind, String wanted) {
        if (of(kind, wanted).findAny().isEmpty()) {
            throw new RefusedByRule(
                    switch (kind) {
                        case PERSON ->
                            "There is no account '" + wanted
                                    + "'. Use the name with which the person signs in to Muster.";
                        case TEAM ->
                            "The catalogue has no team '" + wanted + "' with people in it. Known: "
                                    + catalog.teams().stream()
                                            .map(Team::id)
                                            .sorted()
                                            .collect(Collectors.joining(", "))
                                    + ".";
                        case SKILL ->
                            "Nobody has the skill '" + wanted
                                    + "', or responder-skills.dmn does not name it. Use a name of that table.";
                    });
        }
    }

    private Stream<String> of(ResponderRequest.Kind kind, String wanted) {
        return switch (kind) {
            case PERSON -> accounts.find(wanted).stream().map(person -> wanted);
            case TEAM ->
                catalog.team(wanted).stream()
                        .flatMap(team -> Stream.concat(onDuty(team), team.members().stream()))
                        .distinct();
            case SKILL ->
                groupsWith(wanted).stream()
                        .flatMap(group -> accounts.membersOf(group).stream())
                        .distinct();
        };
    }

    private Stream<String> onDuty(Team team) {
        return onCall.of(team, clock.instant()).stream()
                .filter(Duty::isPlanned)
                .map(Duty::person)
                .filter(Objects::nonNull);
    }

    private List<String> groupsWith(String skill) {
        DmnDecisionResult found = withoutAuthorization.call(() -> decisions
                .evaluateDecisionByKey(CommandModel.SKILLS)
                .variables(Map.of("skill", skill))
                .evaluate());
        if (found.isEmpty()) {
            return List.of();
        }
        String groups = found.getSingleResult().getEntry("groups");
        return Arrays.stream(groups.split(",")).map(String::strip).toList();
    }
}
