package dev.muster.review.process;

import dev.muster.catalog.Accounts;
import dev.muster.engine.RefusedByRule;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Whether what a form names can be used: a person who is here, a date that is still to come. */
@Component
class DecisionCheck {

    private final Accounts accounts;
    private final Clock clock;

    DecisionCheck(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    String knownOwner(VariableScope scope) {
        String owner = ActionVariables.textOr(scope, ActionVariables.NEW_OWNER, "");
        if (accounts.find(owner).isEmpty()) {
            throw new RefusedByRule("Nobody here has the user name “" + owner + "” (newOwner). Please write the user"
                    + " name with which the person signs in.");
        }
        return owner;
    }

    void futureDate(VariableScope scope) {
        if (!newDueAt(scope).isAfter(clock.instant())) {
            throw new RefusedByRule("The new due date (newDueAt) is over already. Please choose one to come.");
        }
    }

    static Instant newDueAt(VariableScope scope) {
        try {
            return OffsetDateTime.parse(ActionVariables.textOr(scope, ActionVariables.NEW_DUE_AT, ""))
                    .toInstant();
        } catch (DateTimeException e) {
            throw new RefusedByRule(
                    "Please say in newDueAt until when, with date, time and zone, such as" + " 2026-12-18T17:00Z.");
        }
    }
}
