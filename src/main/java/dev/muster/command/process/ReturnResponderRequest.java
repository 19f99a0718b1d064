package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is left to ask: the requester hears what everybody said. */
@Component("returnResponderRequest")
class ReturnResponderRequest implements JavaDelegate {

    private final ResponderRecord requests;

    ReturnResponderRequest(ResponderRecord requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.returned(execution);
    }
}
