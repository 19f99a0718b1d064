package dev.muster.diagnosis.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the cause that was named; from here on it is known. */
@Component
class RecordCause implements JavaDelegate {

    private final CauseRecord causes;
    private final Actor actor;

    RecordCause(CauseRecord causes, Actor actor) {
        this.causes = causes;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(DiagnosisVariables.INCIDENT_NUMBER);
        NamedCause named = NamedCause.readFrom(execution);
        causes.record(number, named, Entered.text(execution, DiagnosisVariables.WORKAROUND), actor.id());
        execution.setVariable(DiagnosisVariables.ROOT_CAUSE, named.statement());
        execution.setVariable(
                DiagnosisVariables.CAUSE_CATEGORY, named.category().name());
        execution.setVariable(DiagnosisVariables.CAUSE_KNOWN, true);
    }
}
