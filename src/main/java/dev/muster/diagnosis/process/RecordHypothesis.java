package dev.muster.diagnosis.process;

import dev.muster.diagnosis.process.TestedHypothesis.Leads;
import dev.muster.engine.Actor;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a hypothesis and its test, and says where it leads. */
@Component
class RecordHypothesis implements JavaDelegate {

    private final HypothesisRecord hypotheses;
    private final Actor actor;

    RecordHypothesis(HypothesisRecord hypotheses, Actor actor) {
        this.hypotheses = hypotheses;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        TestedHypothesis tested = TestedHypothesis.readFrom(execution);
        @Nullable String workaround = hypotheses.record(number, tested, actor.id());
        Leads leads = tested.leads(workaround);
        execution.setVariable(DiagnosisVariables.HYPOTHESIS_OUTCOME, leads.name());
        execution.setVariable(DiagnosisVariables.WORKAROUND, workaround);
        execution.setVariable(DiagnosisVariables.CAUSE_KNOWN, false);
        if (leads == Leads.CAUSE) {
            execution.setVariable(DiagnosisVariables.ROOT_CAUSE, tested.statement());
        } else if (leads == Leads.OPEN) {
            emptyForm(execution);
        }
    }

    /** The next lap must not offer, and record again, what this one refuted. */
    private static void emptyForm(DelegateExecution execution) {
        Stream.of(DiagnosisVariables.HYPOTHESIS, DiagnosisVariables.TEST, DiagnosisVariables.OUTCOME)
                .forEach(name -> execution.setVariable(name, null));
        execution.setVariable(
                DiagnosisVariables.CHECK_EVIDENCE_AGAIN,
                Entered.ticked(execution, DiagnosisVariables.CHECK_EVIDENCE_AGAIN));
    }
}
