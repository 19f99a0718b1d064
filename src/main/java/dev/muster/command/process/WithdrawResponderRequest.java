package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is needed any more. */
@Component("withdrawResponderRequest")
class WithdrawResponderRequest implements JavaDelegate {

    private final ResponderRecord requests;

    WithdrawResponderRequest(ResponderRecord requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.withdrawn(execution);
    }
}
