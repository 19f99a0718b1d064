package dev.muster.diagnosis.process;

import dev.muster.engine.Actor;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/**
 * Keeps what one lap of the investigation brought, and says whether it was the last. For instances that run on version
 * 1.0.0 of the model; later ones record hypothesis and cause apart.
 */
@Component
class RecordFindings implements JavaDelegate {

    private final DiagnosisRecord diagnosis;
    private final Actor actor;

    RecordFindings(DiagnosisRecord diagnosis, Actor actor) {
        this.diagnosis = diagnosis;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        Lap lap = Lap.readFrom(execution);
        String tester = actor.id();
        HistoricTaskInstance collecting = collecting(execution);
        String collector = Optional.ofNullable(collecting.getAssignee()).orElse(tester);
        diagnosis.evidence(number, lap, collector, collecting.getEndTime().toInstant());
        diagnosis.hypothesis(number, lap, tester);
        execution.setVariable(FirstModelVariables.CAUSE_FOUND, lap.causeFound());
        if (!lap.causeFound()) {
            emptyForms(execution);
        }
    }

    private static HistoricTaskInstance collecting(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(FirstModelVariables.COLLECT_EVIDENCE_TASK)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .get(0);
    }

    /** The next lap must not offer, and record again, what this one found. */
    private static void emptyForms(DelegateExecution execution) {
        Stream.of(
                        FirstModelVariables.RECENT_CHANGES,
                        FirstModelVariables.EVIDENCE,
                        FirstModelVariables.EVIDENCE_SOURCE,
                        DiagnosisVariables.HYPOTHESIS,
                        DiagnosisVariables.TEST,
                        DiagnosisVariables.OUTCOME,
                        DiagnosisVariables.ROOT_CAUSE)
                .forEach(name -> execution.setVariable(name, null));
    }
}
