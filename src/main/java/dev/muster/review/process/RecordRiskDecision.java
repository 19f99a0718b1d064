package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps whether a second person lets the risk be accepted; the model reads it itself. */
@Component
class RecordRiskDecision implements JavaDelegate {

    private final ActionItemDecisions decisions;
    private final Actor actor;

    RecordRiskDecision(ActionItemDecisions decisions, Actor actor) {
        this.decisions = decisions;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String person = actor.id();
        execution.setVariable(ActionVariables.RISK_APPROVED_BY, person);
        if (!ActionVariables.is(execution, ActionVariables.RISK_DECISION, ActionVariables.ACCEPT)) {
            decisions.riskRefused(
                    ActionVariables.number(execution),
                    person,
                    ActionVariables.text(execution, ActionVariables.RISK_COMMENT),
                    ActionVariables.textOr(execution, ActionVariables.RISK_ASKED_BY, person));
            execution.setVariable(ActionVariables.SPONSOR_DECISION, null);
        }
    }
}
