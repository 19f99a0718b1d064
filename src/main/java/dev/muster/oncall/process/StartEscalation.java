package dev.muster.oncall.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins at the first tier; the person who was paged before the escalation gave no answer. */
@Component("startEscalation")
class StartEscalation implements JavaDelegate {

    private final Escalating escalating;

    StartEscalation(Escalating escalating) {
        this.escalating = escalating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String incident = OnCallVariables.incident(execution);
        execution.setVariable(OnCallVariables.TIER, 1);
        execution.setVariable(OnCallVariables.ESCALATION_CYCLE, escalating.begin(incident));
        execution.setVariable(OnCallVariables.ESCALATION_TEXT, escalating.whatIsAsked(incident));
    }
}
