package dev.muster.incident.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The incident was none. Instances of models before version 2 ask for it by this name. */
@Component("cancelIncident")
class CancelIncident implements JavaDelegate {

    private final Dismissal dismissal;

    CancelIncident(Dismissal dismissal) {
        this.dismissal = dismissal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dismissal.cancel(
                Delegation.number(execution),
                Delegation.required(execution, "cancelReason"),
                Delegation.required(execution, "cancelledBy"));
    }
}
