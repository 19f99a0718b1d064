package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The named person has accepted or declined. */
@Component("recordHandoverAnswer")
class RecordHandoverAnswer implements JavaDelegate {

    private final HandoverRecord handovers;

    RecordHandoverAnswer(HandoverRecord handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.answered(execution);
    }
}
