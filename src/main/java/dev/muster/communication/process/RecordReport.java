package dev.muster.communication.process;

import dev.muster.engine.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person has notified the authority, or says that nothing is due. */
@Component("recordReport")
class RecordReport implements JavaDelegate {

    private final DutyRecord record;
    private final Actor actor;
    private final Clock clock;

    RecordReport(DutyRecord record, Actor actor, Clock clock) {
        this.record = record;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String incident = CommunicationVariables.number(execution);
        String duty = DutyVariables.duty(execution);
        if (!DutyVariables.reported(execution)) {
            String reason = CommunicationVariables.required(execution, DutyVariables.DOUBT_REASON);
            execution.setVariable(DutyVariables.DOUBTED_BY, actor.id());
            execution.setVariable(DutyVariables.DECISION, null);
            execution.setVariable(DutyVariables.COMMENT, null);
            record.doubted(incident, duty, actor.id(), reason);
            return;
        }
        Instant entered = EnteredTime.of(execution, DutyVariables.SENT_AT);
        Instant sentAt = Objects.requireNonNullElseGet(entered, clock::instant);
        String reference = CommunicationVariables.required(execution, DutyVariables.REFERENCE);
        String text = CommunicationVariables.required(execution, DutyVariables.TEXT);
        record.reported(incident, duty, sentAt, actor.id(), reference, text);
    }
}
