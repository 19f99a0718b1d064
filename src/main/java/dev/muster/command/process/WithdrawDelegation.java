package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A delegated task is not needed any more. */
@Component("withdrawDelegation")
class WithdrawDelegation implements JavaDelegate {

    private final DelegationRecord delegations;

    WithdrawDelegation(DelegationRecord delegations) {
        this.delegations = delegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delegations.withdrawn(execution);
    }
}
