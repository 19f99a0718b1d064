package dev.muster.incident.process;

import dev.muster.incident.PauseReason;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person lets the work wait for something outside. */
@Component("putOnHold")
class PutOnHold implements JavaDelegate {

    private final Holding holding;
    private final Clock clock;

    PutOnHold(Holding holding, Clock clock) {
        this.holding = holding;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        @Nullable String until = Delegation.optional(execution, "holdUntil");
        Instant remindAt = until == null
                ? clock.instant().plus(Delegation.duration(execution, "holdReminder"))
                : Instant.parse(until);
        holding.begin(
                Delegation.number(execution),
                PauseReason.valueOf(Delegation.required(execution, "holdReason")),
                Delegation.optional(execution, "holdNote"),
                remindAt,
                Delegation.required(execution, "heldBy"));
    }
}
