package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody is offered the command, with a brief. */
@Component("recordHandoverOffer")
class RecordHandoverOffer implements JavaDelegate {

    private final HandoverRecord handovers;

    RecordHandoverOffer(HandoverRecord handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.offered(execution);
    }
}
