package dev.muster.review.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Four eyes: who proposed to accept a risk does not approve it. */
@Component
class RefuseOwnRisk implements TaskListener {

    private final Actor actor;

    RefuseOwnRisk(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (actor.id().equals(task.getVariable(ActionVariables.RISK_ASKED_BY))) {
            throw new RefusedByRule("You proposed to accept this risk, so somebody else has to approve or refuse it."
                    + " Please leave the task to another approver.");
        }
    }
}
