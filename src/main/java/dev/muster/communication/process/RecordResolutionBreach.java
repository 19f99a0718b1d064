package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The timer ran: the incident is not resolved in the promised time. */
@Component("recordResolutionBreach")
class RecordResolutionBreach implements JavaDelegate {

    private final ResolutionPromise promise;

    RecordResolutionBreach(ResolutionPromise promise) {
        this.promise = promise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        promise.breach(CommunicationVariables.number(execution));
    }
}
