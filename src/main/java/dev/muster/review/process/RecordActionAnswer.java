package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the owner answered; the model reads the answer itself. */
@Component
class RecordActionAnswer implements JavaDelegate {

    private final ActionItemWork work;
    private final ActionItemMail mail;
    private final Actor actor;

    RecordActionAnswer(ActionItemWork work, ActionItemMail mail, Actor actor) {
        this.work = work;
        this.mail = mail;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = ActionVariables.number(execution);
        String note = ActionVariables.text(execution, ActionVariables.ANSWER_NOTE);
        String person = actor.id();
        if (ActionVariables.is(execution, ActionVariables.ANSWER, ActionVariables.ACCEPT)) {
            work.accepted(number, person, ActionVariables.type(execution), note);
            execution.setVariable(ActionVariables.OWNER_ACCOUNT, mail.account(person));
        } else if (ActionVariables.is(execution, ActionVariables.ANSWER, ActionVariables.HAND_ON)) {
            String owner = ActionVariables.textOr(execution, ActionVariables.NEW_OWNER, person);
            work.handedOn(number, person, owner, note);
            execution.setVariable(ActionVariables.OWNER_ACCOUNT, mail.account(owner));
        } else {
            work.declined(number, person, note);
        }
    }
}
