package dev.muster.incident.process;

import dev.muster.engine.ProcessBean;
import dev.muster.incident.IncidentHolds;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the models ask of a hold: when somebody is reminded that the incident still waits. */
@Component("incidentHold")
@ProcessBean
public class HoldReminder {

    private final IncidentHolds holds;

    HoldReminder(IncidentHolds holds) {
        this.holds = holds;
    }

    public Date remindAt(VariableScope execution) {
        String number = Delegation.number(execution);
        // The last one: its timer may be asked once more in the moment in which the hold ends.
        return holds.of(number).stream()
                .reduce((earlier, later) -> later)
                .map(hold -> Date.from(hold.remindAt()))
                .orElseThrow(() -> new IllegalStateException(number + " was never on hold."));
    }
}
