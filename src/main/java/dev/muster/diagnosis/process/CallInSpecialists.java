package dev.muster.diagnosis.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The investigation has lasted longer than the policy expects: more people are asked to help. */
@Component
class CallInSpecialists implements JavaDelegate {

    private final DiagnosisRecord diagnosis;

    CallInSpecialists(DiagnosisRecord diagnosis) {
        this.diagnosis = diagnosis;
    }

    @Override
    public void execute(DelegateExecution execution) {
        diagnosis.callInSpecialists(
                (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER),
                (String) execution.getVariable(DiagnosisVariables.SERVICE),
                "diagnosis-stalled-" + execution.getProcessInstanceId());
    }
}
