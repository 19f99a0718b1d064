package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A role is given or given back. */
@Component("changeRole")
class ChangeRole implements JavaDelegate {

    private final RoleChanges changes;

    ChangeRole(RoleChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.apply(execution);
    }
}
