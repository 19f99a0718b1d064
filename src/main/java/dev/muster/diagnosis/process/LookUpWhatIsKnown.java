package dev.muster.diagnosis.process;

import dev.muster.diagnosis.ChecklistItem;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the forms of the checklist what is known already, and empties the answers of an earlier one. */
@Component
class LookUpWhatIsKnown implements JavaDelegate {

    private final WhatIsKnown known;

    LookUpWhatIsKnown(WhatIsKnown known) {
        this.known = known;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        known.of(number).forEach(execution::setVariable);
        for (ChecklistItem item : ChecklistItem.values()) {
            execution.setVariable(ChecklistFields.result(item), null);
            execution.setVariable(ChecklistFields.finding(item), null);
        }
        execution.setVariable(DiagnosisVariables.CHECK_EVIDENCE_AGAIN, false);
    }
}
