package dev.muster.communication.process;

import dev.muster.engine.ProcessBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the timers and due dates of statements ask. */
@Component("statementTimes")
@ProcessBean
public class StatementTimes {

    private final Clock clock;

    StatementTimes(Clock clock) {
        this.clock = clock;
    }

    /** When the group that is asked now has had its time. */
    public Date approvalDueAt(VariableScope execution) {
        String limit = CommunicationVariables.required(execution, StatementVariables.APPROVAL_LIMIT);
        return Date.from(clock.instant().plus(Duration.parse(limit)));
    }

    public Date embargoEndsAt(VariableScope execution) {
        Instant end = EnteredTime.of(execution, StatementVariables.EMBARGO_UNTIL);
        return Date.from(Objects.requireNonNull(end, StatementVariables.EMBARGO_UNTIL));
    }
}
