package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The commander gives more time or takes the task back. */
@Component("recordTimeBoxDecision")
class RecordTimeBoxDecision implements JavaDelegate {

    private final DelegationRecord delegations;

    RecordTimeBoxDecision(DelegationRecord delegations) {
        this.delegations = delegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delegations.decided(execution);
    }
}
