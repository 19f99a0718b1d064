package dev.muster.diagnosis.process;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NewEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The incident is under investigation from now on, with nothing known. */
@Component
class StartInvestigation implements JavaDelegate {

    private final IncidentLedger ledger;

    StartInvestigation(IncidentLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        ledger.changeStatus(number, IncidentStatus.INVESTIGATING, NewEntry.SYSTEM, null);
        // After a failed validation the forms would otherwise offer the cause that has just proved wrong.
        execution.setVariable(DiagnosisVariables.ROOT_CAUSE, null);
        execution.setVariable(DiagnosisVariables.CAUSE_CATEGORY, null);
        execution.setVariable(DiagnosisVariables.WORKAROUND, null);
    }
}
