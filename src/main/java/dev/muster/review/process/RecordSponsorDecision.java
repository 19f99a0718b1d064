package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the sponsor decided; the model reads the decision itself. */
@Component
class RecordSponsorDecision implements JavaDelegate {

    private final ActionItemDecisions decisions;
    private final ActionItemMail mail;
    private final Actor actor;

    RecordSponsorDecision(ActionItemDecisions decisions, ActionItemMail mail, Actor actor) {
        this.decisions = decisions;
        this.mail = mail;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = ActionVariables.number(execution);
        String reason = ActionVariables.textOr(execution, ActionVariables.DECISION_REASON, "");
        String person = actor.id();
        switch (ActionVariables.textOr(execution, ActionVariables.SPONSOR_DECISION, "")) {
            case ActionVariables.HAND_ON -> {
                String owner = ActionVariables.textOr(execution, ActionVariables.NEW_OWNER, person);
                decisions.handedOn(number, person, owner, reason);
                execution.setVariable(ActionVariables.OWNER_ACCOUNT, mail.account(owner));
            }
            case ActionVariables.EXTEND ->
                decisions.extended(number, person, DecisionCheck.newDueAt(execution), reason);
            default -> propose(execution, number, person, reason);
        }
    }

    private void propose(DelegateExecution execution, String number, String person, String reason) {
        decisions.riskProposed(number, person, reason);
        execution.setVariable(ActionVariables.RISK_REASON, reason);
        execution.setVariable(ActionVariables.RISK_ASKED_BY, person);
        execution.setVariable(ActionVariables.RISK_DECISION, null);
        execution.setVariable(ActionVariables.RISK_COMMENT, null);
    }
}
