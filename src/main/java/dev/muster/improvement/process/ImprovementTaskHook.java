package dev.muster.improvement.process;

import dev.muster.engine.UserTaskHook;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Makes every task of a round say which one it is. */
@Component
class ImprovementTaskHook implements UserTaskHook {

    /** Below everything that runs, P4 apart. */
    private static final int PRIORITY = 30;

    @Override
    public void created(DelegateTask task) {
        String number = ImprovementVariables.text(task, ImprovementVariables.ROUND);
        if (number != null) {
            task.setName(number + " · " + task.getName());
            task.setPriority(PRIORITY);
        }
    }

    @Override
    public void completing(DelegateTask task) {
        // Whose task it was, the incidents' hook keeps for every task.
    }
}
