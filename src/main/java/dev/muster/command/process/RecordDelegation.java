package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The commander delegates something. */
@Component("recordDelegation")
class RecordDelegation implements JavaDelegate {

    private final DelegationRecord delegations;

    RecordDelegation(DelegationRecord delegations) {
        this.delegations = delegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delegations.delegated(execution);
    }
}
