package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person has accepted or declined. */
@Component("recordResponderAnswer")
class RecordResponderAnswer implements JavaDelegate {

    private final ResponderRecord requests;

    RecordResponderAnswer(ResponderRecord requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.answered(execution);
    }
}
