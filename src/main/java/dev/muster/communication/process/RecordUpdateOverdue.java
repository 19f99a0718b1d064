package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The timer ran: the promised update is late. */
@Component("recordUpdateOverdue")
class RecordUpdateOverdue implements JavaDelegate {

    private final UpdatePromise promise;

    RecordUpdateOverdue(UpdatePromise promise) {
        this.promise = promise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        promise.breach(CommunicationVariables.number(execution));
    }
}
