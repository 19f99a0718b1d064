package dev.muster.oncall.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins at the first tier. */
@Component("startEscalation")
class StartEscalation implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(OnCallVariables.TIER, 1);
    }
}
