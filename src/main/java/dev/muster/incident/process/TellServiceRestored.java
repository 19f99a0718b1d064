package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tells the communication plan that it can give the all-clear, and the command that it may stand down. If the plan is not waiting yet the job fails and is tried
 * again: a lost message would leave the incident waiting for ever.
 */
@Component("tellServiceRestored")
class TellServiceRestored implements JavaDelegate {

    private final RuntimeService runtime;
    private final WithoutAuthorization withoutAuthorization;

    TellServiceRestored(RuntimeService runtime, WithoutAuthorization withoutAuthorization) {
        this.runtime = runtime;
        this.withoutAuthorization = withoutAuthorization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(IncidentModel.SERVICE_RESTORED)
                .processInstanceBusinessKey(Delegation.number(execution))
                .correlate());
        // The command may have ended by itself, and an incident may have none.
        withoutAuthorization.run(() -> runtime.createMessageCorrelation(IncidentModel.COMMAND_STOOD_DOWN)
                .processInstanceBusinessKey(Delegation.number(execution))
                .correlateAll());
    }
}
