package dev.muster.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The item ends undone, and who answers for that is known. */
@Component
class RecordRiskAcceptance implements JavaDelegate {

    private final ActionItemDecisions decisions;

    RecordRiskAcceptance(ActionItemDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.riskAccepted(
                ActionVariables.number(execution),
                ActionVariables.textOr(execution, ActionVariables.RISK_REASON, ""),
                ActionVariables.textOr(execution, ActionVariables.RISK_APPROVED_BY, ""));
    }
}
