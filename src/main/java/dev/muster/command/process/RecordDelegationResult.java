package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A delegated task is done or handed back. */
@Component("recordDelegationResult")
class RecordDelegationResult implements JavaDelegate {

    private final DelegationRecord delegations;

    RecordDelegationResult(DelegationRecord delegations) {
        this.delegations = delegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delegations.ended(execution);
    }
}
