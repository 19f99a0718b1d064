package dev.muster.incident.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A person ends the incident as none, as a duplicate, or as part of another one. */
@Component("dismissIncident")
class DismissIncident implements JavaDelegate {

    private final Dismissal dismissal;

    DismissIncident(Dismissal dismissal) {
        this.dismissal = dismissal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        String reason = Delegation.required(execution, "dismissReason");
        String person = Delegation.required(execution, "dismissedBy");
        switch (Delegation.required(execution, "dismissal")) {
            case "DUPLICATE" ->
                dismissal.duplicate(number, Delegation.required(execution, "mainIncident"), reason, person);
            case "MERGED" -> dismissal.merge(number, Delegation.required(execution, "mainIncident"), reason, person);
            default -> dismissal.cancel(number, reason, person);
        }
    }
}
