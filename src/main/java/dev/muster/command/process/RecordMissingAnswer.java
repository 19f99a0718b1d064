package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person has not answered in time. */
@Component("recordMissingAnswer")
class RecordMissingAnswer implements JavaDelegate {

    private final ResponderRecord requests;

    RecordMissingAnswer(ResponderRecord requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.notAnswered(execution);
    }
}
