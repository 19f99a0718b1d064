package dev.muster.incident.process;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service is validated and everyone was told: the incident is resolved. */
@Component("resolveIncident")
class ResolveIncident implements JavaDelegate {

    private final IncidentLedger ledger;
    private final Clock clock;

    ResolveIncident(IncidentLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        ledger.reach(number, Milestone.RESOLVED, clock.instant());
        ledger.changeStatus(number, IncidentStatus.RESOLVED, NewEntry.SYSTEM, null);
    }
}
