package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An incident has a commander from its first moment. */
@Component("nameProvisionalCommander")
class NameProvisionalCommander implements JavaDelegate {

    private final ProvisionalCommander provisional;

    NameProvisionalCommander(ProvisionalCommander provisional) {
        this.provisional = provisional;
    }

    @Override
    public void execute(DelegateExecution execution) {
        provisional.name(CommandVariables.incident(execution));
    }
}
