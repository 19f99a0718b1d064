package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
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
    private final IncidentClocks clocks;
    private final Incidents incidents;
    private final Holding holding;
    private final Clock clock;

    ResolveIncident(IncidentLedger ledger, IncidentClocks clocks, Incidents incidents, Holding holding, Clock clock) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.incidents = incidents;
        this.holding = holding;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = Delegation.number(execution);
        holding.end(number, NewEntry.SYSTEM, "the service is restored");
        clocks.stop(number, ClockKind.RESOLUTION);
        if (incidents.milestones(number).containsKey(Milestone.RESOLVED)) {
            ledger.reachAgain(number, Milestone.RESOLVED, clock.instant(), "resolved again after reopening");
        } else {
            ledger.reach(number, Milestone.RESOLVED, clock.instant());
        }
        ledger.changeStatus(number, IncidentStatus.RESOLVED, NewEntry.SYSTEM, null);
    }
}
