package dev.muster.review.process;

import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever an item is handed on to must be somebody who can take it. */
@Component
class RefuseUnclearAnswer implements TaskListener {

    private final DecisionCheck check;
    private final Actor actor;

    RefuseUnclearAnswer(DecisionCheck check, Actor actor) {
        this.check = check;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (ActionVariables.is(task, ActionVariables.ANSWER, ActionVariables.HAND_ON)) {
            String owner = check.knownOwner(task);
            if (owner.equals(actor.id())) {
                throw new RefusedByRule("You would hand the item on to yourself. Accept it, or name somebody else.");
            }
        }
    }
}
