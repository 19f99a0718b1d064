package dev.muster.review.process;

import dev.muster.engine.UserTaskHook;
import dev.muster.review.ActionPriority;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Makes every task of an action item say which item it is, how urgent, and where to read more. */
@Component
class ActionItemTaskHook implements UserTaskHook {

    @Override
    public void created(DelegateTask task) {
        String item = ActionVariables.text(task, ActionVariables.ACTION_ITEM);
        if (item == null) {
            return;
        }
        ActionPriority priority = ActionPriority.valueOf(
                ActionVariables.textOr(task, ActionVariables.ACTION_PRIORITY, ActionPriority.MEDIUM.name()));
        task.setName(item + " · " + priority + " · " + task.getName());
        task.setPriority(priority.taskPriority());
        String link = ActionVariables.textOr(task, ActionVariables.ACTION_ITEM_URL, "");
        task.setDescription(task.getDescription() == null ? link : link + "\n\n" + task.getDescription());
    }

    @Override
    public void completing(DelegateTask task) {
        // Whose task it was, the incidents' hook keeps for every task.
    }
}
