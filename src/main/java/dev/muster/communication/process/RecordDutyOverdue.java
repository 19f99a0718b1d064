package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The timer ran: the authority was not notified in time. */
@Component("recordDutyOverdue")
class RecordDutyOverdue implements JavaDelegate {

    private final DutyRecord record;

    RecordDutyOverdue(DutyRecord record) {
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        record.overdue(CommunicationVariables.number(execution), DutyVariables.duty(execution));
    }
}
