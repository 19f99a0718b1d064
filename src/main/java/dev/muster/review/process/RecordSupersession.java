package dev.muster.review.process;

import dev.muster.engine.Actor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Something else does the work of this item. */
@Component
class RecordSupersession implements JavaDelegate {

    private final ActionItemWork work;
    private final Actor actor;

    RecordSupersession(ActionItemWork work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.superseded(
                ActionVariables.number(execution),
                ActionVariables.textOr(execution, ActionVariables.SUPERSEDED_BY_PERSON, actor.id()),
                ActionVariables.textOr(execution, ActionVariables.SUPERSEDE_REASON, "no reason was given"),
                ActionVariables.text(execution, ActionVariables.SUPERSEDED_BY));
    }
}
