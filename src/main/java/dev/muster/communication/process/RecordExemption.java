package dev.muster.communication.process;

import dev.muster.engine.Actor;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A second person has decided whether the duty applies. */
@Component("recordExemption")
class RecordExemption implements JavaDelegate {

    private final DutyRecord record;
    private final Actor actor;

    RecordExemption(DutyRecord record, Actor actor) {
        this.record = record;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        record.decided(
                CommunicationVariables.number(execution),
                DutyVariables.duty(execution),
                DutyVariables.confirmed(execution),
                actor.id(),
                Objects.requireNonNullElse(CommunicationVariables.optional(execution, DutyVariables.COMMENT), ""));
    }
}
