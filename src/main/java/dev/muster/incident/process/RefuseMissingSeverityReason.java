package dev.muster.incident.process;

import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever decides against the table's proposal says why. */
@Component("refuseMissingSeverityReason")
class RefuseMissingSeverityReason implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String confirmed = Delegation.required(task, "confirmedSeverity");
        String proposed = Delegation.required(task, IncidentVariables.PROPOSED_SEVERITY);
        if (!confirmed.equals(proposed) && Delegation.optional(task, "severityConfirmationReason") == null) {
            throw new RefusedByRule("The table proposes " + proposed + " and you chose " + confirmed
                    + ": please give the reason (severityConfirmationReason).");
        }
    }
}
