package dev.muster.review.process;

import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A decision has to fit what is asked: another owner for what was declined, more time for what is overdue. */
@Component
class RefuseUnclearDecision implements TaskListener {

    private final DecisionCheck check;

    RefuseUnclearDecision(DecisionCheck check) {
        this.check = check;
    }

    @Override
    public void notify(DelegateTask task) {
        String because = ActionVariables.textOr(task, ActionVariables.ASKED_BECAUSE, "");
        if (ActionVariables.is(task, ActionVariables.SPONSOR_DECISION, ActionVariables.HAND_ON)) {
            if (because.equals("OVERDUE")) {
                throw new RefusedByRule("This item is overdue, and its owner works on it. Give it more time, or propose"
                        + " to accept the risk.");
            }
            check.knownOwner(task);
        } else if (ActionVariables.is(task, ActionVariables.SPONSOR_DECISION, ActionVariables.EXTEND)) {
            if (because.equals("DECLINED")) {
                throw new RefusedByRule("This item was declined, so nobody works on it. Name another owner, or propose"
                        + " to accept the risk.");
            }
            check.futureDate(task);
        }
    }
}
