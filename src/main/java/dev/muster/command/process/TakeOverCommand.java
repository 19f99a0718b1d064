package dev.muster.command.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever was asked takes the command over, or says why it stays. */
@Component("takeOverCommand")
class TakeOverCommand implements TaskListener {

    private static final String TAKE_OVER = "TAKE_OVER";

    private final CommandChange change;

    TakeOverCommand(CommandChange change) {
        this.change = change;
    }

    @Override
    public void notify(DelegateTask task) {
        String incident = CommandVariables.incident(task);
        String silent = CommandVariables.text(task, CommandVariables.WATCHED_COMMANDER);
        String reason = CommandVariables.optional(task, CommandVariables.TAKE_OVER_REASON);
        if (TAKE_OVER.equals(task.getVariable(CommandVariables.TAKE_OVER_DECISION))) {
            change.takenOver(incident, silent, reason, task.getId());
        } else {
            change.left(incident, silent, reason);
        }
    }
}
