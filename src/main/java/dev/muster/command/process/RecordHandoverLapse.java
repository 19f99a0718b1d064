package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The offer was not answered in time: the command stays where it is. */
@Component("recordHandoverLapse")
class RecordHandoverLapse implements JavaDelegate {

    private final HandoverRecord handovers;

    RecordHandoverLapse(HandoverRecord handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.lapsed(execution);
    }
}
