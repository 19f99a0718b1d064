package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody is asked to respond to the incident. */
@Component("recordResponderRequest")
class RecordResponderRequest implements JavaDelegate {

    private final ResponderRecord requests;

    RecordResponderRequest(ResponderRecord requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.requested(execution);
    }
}
