package dev.muster.improvement.process;

import dev.muster.engine.Actor;
import dev.muster.review.ActionItemCommands;
import dev.muster.review.ActionPriority;
import dev.muster.review.ActionType;
import dev.muster.review.NewActionItem;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Raises the action items of a round in the name of whoever decided. */
@Component
class RoundItems {

    private final ActionItemCommands items;
    private final Actor actor;

    RoundItems(ActionItemCommands items, Actor actor) {
        this.items = items;
        this.actor = actor;
    }

    /** @return its number */
    String raise(
            DelegateExecution execution,
            String title,
            ActionType type,
            @Nullable String owner,
            @Nullable Instant dueAt) {
        ActionPriority priority =
                ActionPriority.valueOf(ImprovementVariables.required(execution, ImprovementVariables.ITEM_PRIORITY));
        return items.raise(new NewActionItem(
                        title, type, priority, owner, actor.id(), dueAt, null, null, null, actor.id()))
                .number();
    }
}
