package dev.muster.diagnosis.process;

import dev.muster.diagnosis.Cause;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NewEntry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The incident is under investigation from now on, with nothing known. */
@Component
class StartInvestigation implements JavaDelegate {

    private static final List<String> FOUND_BEFORE = Stream.concat(
                    Stream.of(
                            DiagnosisVariables.HYPOTHESIS,
                            DiagnosisVariables.TEST,
                            DiagnosisVariables.OUTCOME,
                            DiagnosisVariables.USE_KNOWN_WORKAROUND,
                            DiagnosisVariables.CHECK_EVIDENCE_AGAIN,
                            DiagnosisVariables.ROOT_CAUSE,
                            DiagnosisVariables.CAUSE_CATEGORY,
                            DiagnosisVariables.CAUSE_TRIGGER,
                            DiagnosisVariables.WORKAROUND,
                            DiagnosisVariables.CAUSE_KNOWN),
                    IntStream.rangeClosed(1, Cause.MOST_WHYS).mapToObj(position -> DiagnosisVariables.WHY + position))
            .toList();

    private final IncidentLedger ledger;

    StartInvestigation(IncidentLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        ledger.changeStatus(number, IncidentStatus.INVESTIGATING, NewEntry.SYSTEM, null);
        // After a failed validation the forms would otherwise offer what has just proved wrong.
        FOUND_BEFORE.forEach(name -> execution.setVariable(name, null));
        execution.setVariable(DiagnosisVariables.PROBLEM_ACTION, NamedCause.ProblemAction.NONE.name());
    }
}
