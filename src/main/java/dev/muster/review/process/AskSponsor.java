package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the sponsor what is to be decided; the form begins empty. */
@Component
class AskSponsor implements JavaDelegate {

    private final ActionItemDecisions decisions;

    AskSponsor(ActionItemDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String because = decisions.ask(
                ActionVariables.number(execution),
                ActionVariables.textOr(execution, ActionVariables.SPONSOR_GROUP, ""));
        execution.setVariable(ActionVariables.ASKED_BECAUSE, because);
        execution.setVariable(ActionVariables.SPONSOR_DECISION, null);
        execution.setVariable(ActionVariables.DECISION_REASON, null);
        execution.setVariable(ActionVariables.NEW_OWNER, null);
        execution.setVariable(ActionVariables.NEW_DUE_AT, null);
        execution.setVariable(ActionVariables.RISK_COMMENT, null);
    }
}
