package dev.muster.command.process;

import dev.muster.catalog.Accounts;
import dev.muster.communication.Announcements;
import dev.muster.communication.Purpose;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.oncall.Duty;
import dev.muster.oncall.OnCall;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Asks whoever the table names to take the command over: the deputy first, else who is on call. */
@Component
class Succession {

    private static final String DEPUTY = "DEPUTY";

    private final OnCall onCall;
    private final Accounts accounts;
    private final Incidents incidents;
    private final IncidentRoles roles;
    private final Timeline timeline;
    private final Announcements announcements;
    private final Clock clock;

    Succession(
            OnCall onCall,
            Accounts accounts,
            Incidents incidents,
            IncidentRoles roles,
            Timeline timeline,
            Announcements announcements,
            Clock clock) {
        this.onCall = onCall;
        this.accounts = accounts;
        this.incidents = incidents;
        this.roles = roles;
        this.timeline = timeline;
        this.announcements = announcements;
        this.clock = clock;
    }

    void ask(DelegateExecution execution) {
        String number = CommandVariables.incident(execution);
        String silent = CommandVariables.text(execution, CommandVariables.WATCHED_COMMANDER);
        Optional<String> person = DEPUTY.equals(execution.getVariable(CommandVariables.ASKED_TARGET))
                ? deputyOrOnCall(incidents.get(number), silent)
                : Optional.empty();
        List<String> asked = person.map(List::of).orElseGet(() -> members(execution, silent));
        execution.setVariable(CommandVariables.ASKED_PERSON, person.orElse(null));
        execution.setVariable(CommandVariables.TAKE_OVER_DECISION, null);
        execution.setVariable(CommandVariables.TAKE_OVER_REASON, null);
        tell(execution, asked, silent);
    }

    private Optional<String> deputyOrOnCall(Incident incident, String silent) {
        return roles.holder(incident.number(), Role.DEPUTY)
                .map(RoleHolder::person)
                .or(() -> onCall.forService(incident.service(), clock.instant()).stream()
                        .map(Duty::person)
                        .filter(person -> person != null && !person.equals(silent))
                        .findFirst());
    }

    private List<String> members(DelegateExecution execution, String silent) {
        return Arrays.stream(CommandVariables.text(execution, CommandVariables.ASKED_GROUPS)
                        .split(","))
                .flatMap(group -> accounts.membersOf(group.strip()).stream())
                .filter(person -> !person.equals(silent))
                .distinct()
                .toList();
    }

    private void tell(DelegateExecution execution, List<String> asked, String silent) {
        String number = CommandVariables.incident(execution);
        int round = CommandVariables.number(execution, CommandVariables.ROUND);
        String heardAt = CommandVariables.text(execution, CommandVariables.COMMANDER_HEARD_AT);
        String who =
                asked.isEmpty() ? "Nobody can be" : String.join(", ", asked) + (asked.size() == 1 ? " is" : " are");
        String text = who + " asked to take the command over ("
                + CommandVariables.text(execution, CommandVariables.SUCCESSION_REASON) + "): nothing heard of " + silent
                + " since " + CommandVariables.text(execution, CommandVariables.COMMANDER_HEARD_WORDS);
        timeline.append(NewEntry.bySystem(number, TimelineKind.COMMAND, text)
                .with(Map.of("round", Integer.toString(round), "asked", String.join(",", asked))));
        if (!asked.isEmpty()) {
            announcements.tell(number, Purpose.COMMAND, "take-over-" + heardAt + "-" + round, asked, text);
        }
    }
}
