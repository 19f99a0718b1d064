package dev.muster.diagnosis.process;

import dev.muster.diagnosis.Findings;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Lets a form show what was found so far, also what came in by the API. */
@Component
class ShowEvidenceSoFar implements TaskListener {

    private final Findings findings;

    ShowEvidenceSoFar(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = (String) task.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        task.setVariable(
                DiagnosisVariables.EVIDENCE_SO_FAR,
                FormTexts.evidence(findings.evidence(number), findings.hypotheses(number)));
    }
}
