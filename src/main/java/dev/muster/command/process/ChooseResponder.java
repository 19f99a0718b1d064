package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the next person who may come. */
@Component("chooseResponder")
class ChooseResponder implements JavaDelegate {

    private final ResponderRecord requests;

    ChooseResponder(ResponderRecord requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.askNext(execution);
    }
}
