package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever has to notify an authority. */
@Component("warnDutyAtRisk")
class WarnDutyAtRisk implements JavaDelegate {

    private final DutyRecord record;

    WarnDutyAtRisk(DutyRecord record) {
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        record.atRisk(CommunicationVariables.number(execution), DutyVariables.duty(execution));
    }
}
