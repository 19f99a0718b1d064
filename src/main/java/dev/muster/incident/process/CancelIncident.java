package dev.muster.incident.process;

import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The incident was none, or is another's: its promises no longer apply. */
@Component("cancelIncident")
class CancelIncident implements JavaDelegate {

    private final IncidentLedger ledger;
    private final IncidentClocks clocks;

    CancelIncident(IncidentLedger ledger, IncidentClocks clocks) {
        this.ledger = ledger;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        clocks.cancelAll(number);
        ledger.changeStatus(
                number,
                IncidentStatus.CANCELLED,
                Delegation.required(execution, "cancelledBy"),
                Delegation.required(execution, "cancelReason"));
    }
}
