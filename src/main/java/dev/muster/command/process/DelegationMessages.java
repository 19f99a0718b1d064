package dev.muster.command.process;

import dev.muster.catalog.Accounts;
import dev.muster.command.Delegation;
import dev.muster.command.DelegationBook;
import dev.muster.command.Delegations;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns delegations into process instances. */
@Component
@Transactional
class DelegationMessages implements Delegations {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Incidents incidents;
    private final DelegationBook book;
    private final Accounts accounts;
    private final RunningCommand command;

    DelegationMessages(Incidents incidents, DelegationBook book, Accounts accounts, RunningCommand command) {
        this.incidents = incidents;
        this.book = book;
        this.accounts = accounts;
        this.command = command;
    }

    @Override
    public List<Delegation> of(String incident) {
        return book.of(incidents.get(incident).number());
    }

    @Override
    public Delegation delegate(String number, String person, String work, Duration timeBox, String actor) {
        Incident incident = command.require(number);
        if (accounts.find(person).isEmpty()) {
            throw new RefusedByRule(
                    "There is no account '" + person + "'. Use the name with which the person signs in to Muster.");
        }
        if (timeBox.compareTo(SHORTEST) < 0 || timeBox.compareTo(LONGEST) > 0) {
            throw new RefusedByRule("A time box lasts from one minute to one day; choose something between.");
        }
        String id = UUID.randomUUID().toString();
        command.start(
                incident,
                CommandModel.TASK_DELEGATED,
                Variables.putValue(RequestVariables.DELEGATION_ID, id)
                        .putValue(RequestVariables.DELEGATED_TO, person)
                        .putValue(RequestVariables.DELEGATED_WORK, work)
                        .putValue(RequestVariables.TIME_BOX, timeBox.toString())
                        .putValue(RequestVariables.DELEGATED_BY, actor));
        return book.find(id).orElseThrow();
    }

    @Override
    public void withdraw(String number, String id, String reason, String actor) {
        command.withdraw(number, CommandModel.DELEGATION_WITHDRAWN, RequestVariables.DELEGATION_ID, id, reason, actor);
    }
}
