package dev.muster.improvement.process;

import dev.muster.catalog.Accounts;
import dev.muster.engine.RefusedByRule;
import dev.muster.review.ActionItemLine;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A reliability review ends with work, or with a reason why there is none; never with both or neither. */
@Component
class RefuseUnclearPlan implements TaskListener {

    private static final int MOST_ITEMS = 20;

    private final Accounts accounts;

    RefuseUnclearPlan(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void notify(DelegateTask task) {
        String work = ImprovementVariables.text(task, ImprovementVariables.PREVENTION_WORK);
        List<ActionItemLine> lines =
                ActionItemLine.read(work, person -> accounts.find(person).isPresent());
        boolean reason = ImprovementVariables.text(task, ImprovementVariables.NO_WORK_REASON) != null;
        if (lines.isEmpty() && !reason) {
            throw new RefusedByRule("Write down the prevention work, one piece in a line, or say why there is none.");
        }
        if (!lines.isEmpty() && reason) {
            throw new RefusedByRule(
                    "There is prevention work and a reason why there is none. Empty one of the two fields.");
        }
        if (lines.size() > MOST_ITEMS) {
            throw new RefusedByRule("Nobody follows " + lines.size() + " pieces of work. Choose at most " + MOST_ITEMS
                    + ", the ones that prevent most.");
        }
    }
}
