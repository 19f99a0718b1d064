package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what was done, and where it can be seen. */
@Component
class RecordActionCompletion implements JavaDelegate {

    private final ActionItemWork work;
    private final Actor actor;

    RecordActionCompletion(ActionItemWork work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String person = actor.id();
        work.completed(
                ActionVariables.number(execution),
                person,
                ActionVariables.textOr(execution, ActionVariables.RESULT, ""),
                ActionVariables.text(execution, ActionVariables.EVIDENCE_LINK));
        execution.setVariable(ActionVariables.COMPLETED_BY, person);
        execution.setVariable(ActionVariables.VERIFICATION, null);
        execution.setVariable(ActionVariables.VERIFICATION_NOTE, null);
    }
}
