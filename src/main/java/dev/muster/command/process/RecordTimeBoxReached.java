package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The time box of a delegated task is over. */
@Component("recordTimeBoxReached")
class RecordTimeBoxReached implements JavaDelegate {

    private final DelegationRecord delegations;

    RecordTimeBoxReached(DelegationRecord delegations) {
        this.delegations = delegations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delegations.timeBoxReached(execution);
    }
}
