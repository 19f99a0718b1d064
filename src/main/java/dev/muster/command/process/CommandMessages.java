package dev.muster.command.process;

import dev.muster.catalog.Accounts;
import dev.muster.command.CommandRequests;
import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import dev.muster.engine.RefusedByRule;
import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incidents;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is asked of the command into messages to its process. */
@Component
@Transactional
class CommandMessages implements CommandRequests {

    private final Incidents incidents;
    private final Handovers handovers;
    private final LastWord lastWord;
    private final Accounts accounts;
    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    CommandMessages(
            Incidents incidents,
            Handovers handovers,
            LastWord lastWord,
            Accounts accounts,
            RuntimeService runtime,
            WithoutAuthorization withoutAuthorization) {
        this.incidents = incidents;
        this.handovers = handovers;
        this.lastWord = lastWord;
        this.accounts = accounts;
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public void assignRole(String number, Role role, String person, String actor) {
        requireAccount(person);
        changeRole(number, RoleChanges.ASSIGN, role, person, actor, null);
    }

    @Override
    public void releaseRole(String number, Role role, String person, String actor, @Nullable String reason) {
        changeRole(number, RoleChanges.RELEASE, role, person, actor, reason);
    }

    private void changeRole(
            String number, String change, Role role, String person, String actor, @Nullable String reason) {
        send(
                number,
                CommandModel.ROLE_CHANGE_REQUESTED,
                Variables.putValue(CommandVariables.ROLE_CHANGE, change)
                        .putValue(CommandVariables.CHANGED_ROLE, role.name())
                        .putValue(CommandVariables.ROLE_PERSON, person)
                        .putValue(CommandVariables.CHANGED_BY, actor)
                        .putValue(CommandVariables.ROLE_NOTE, reason));
    }

    @Override
    public Handover offerHandover(String number, String toPerson, String brief, String actor) {
        String known = incidents.get(number).number();
        requireAccount(toPerson);
        if (lastWord.commander(known)
                .map(RoleHolder::person)
                .filter(toPerson::equals)
                .isPresent()) {
            throw new RefusedByRule(toPerson + " is the commander already. Name somebody else.");
        }
        handovers.open(known).ifPresent(open -> {
            throw new NotPossibleNowException("The command of " + known + " is offered to " + open.to()
                    + " already; wait for the answer, or until the offer lapses.");
        });
        String id = UUID.randomUUID().toString();
        send(
                known,
                CommandModel.HANDOVER_OFFERED,
                Variables.putValue(CommandVariables.HANDOVER_ID, id)
                        .putValue(CommandVariables.TO_PERSON, toPerson)
                        .putValue(CommandVariables.HANDOVER_BRIEF, brief)
                        .putValue(CommandVariables.OFFERED_BY, actor)
                        .putValue(CommandVariables.HANDOVER_LIMIT, null)
                        .putValue(CommandVariables.HANDOVER_DECISION, null)
                        .putValue(CommandVariables.HANDOVER_ANSWER, null));
        return handovers.open(known).orElseThrow();
    }

    private void requireAccount(String person) {
        if (accounts.find(person).isEmpty()) {
            throw new RefusedByRule(
                    "There is no account '" + person + "'. Use the name with which the person signs in to Muster.");
        }
    }

    /** The variables stay with what they start: another request at the same moment has its own. */
    private void send(String number, String message, VariableMap variables) {
        String known = incidents.get(number).number();
        boolean heard = withoutAuthorization.call(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(known)
                .setVariablesToTriggeredScope(variables)
                .correlateAllWithResult()
                .isEmpty());
        if (!heard) {
            throw RunningCommand.notCommanded(known);
        }
    }
}
