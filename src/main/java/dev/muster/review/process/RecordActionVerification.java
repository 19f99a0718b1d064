package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what another person found; the model reads the finding itself. */
@Component
class RecordActionVerification implements JavaDelegate {

    private final ActionItemWork work;
    private final Actor actor;

    RecordActionVerification(ActionItemWork work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = ActionVariables.number(execution);
        String note = ActionVariables.text(execution, ActionVariables.VERIFICATION_NOTE);
        if (ActionVariables.is(execution, ActionVariables.VERIFICATION, ActionVariables.EFFECTIVE)) {
            work.verified(number, actor.id(), note);
        } else {
            work.notEffective(number, actor.id(), note);
        }
    }
}
