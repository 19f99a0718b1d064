package dev.muster.incident.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Counts how often somebody had to be asked anew; part of the key of a page, or the second would count as the first. */
final class EscalationRounds {

    private EscalationRounds() {}

    static int next(DelegateExecution execution) {
        Object round = execution.getVariable(IncidentVariables.ESCALATION_ROUND);
        int next = (round instanceof Number number ? number.intValue() : 1) + 1;
        execution.setVariable(IncidentVariables.ESCALATION_ROUND, next);
        return next;
    }
}
