package dev.muster.incident.process;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.NewEntry;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The review is done or not required: nothing follows any more. */
@Component("closeIncident")
class CloseIncident implements JavaDelegate {

    private final IncidentLedger ledger;
    private final Incidents incidents;
    private final Clock clock;

    CloseIncident(IncidentLedger ledger, Incidents incidents, Clock clock) {
        this.ledger = ledger;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        if (incidents.milestones(number).containsKey(Milestone.CLOSED)) {
            ledger.reachAgain(number, Milestone.CLOSED, clock.instant(), "closed again after reopening");
        } else {
            ledger.reach(number, Milestone.CLOSED, clock.instant());
        }
        ledger.changeStatus(number, IncidentStatus.CLOSED, NewEntry.SYSTEM, null);
    }
}
