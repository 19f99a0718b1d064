package dev.muster.review.process;

import dev.muster.engine.ProcessBean;
import dev.muster.review.ActionItems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What the timers and due dates of action items ask. */
@Component
@ProcessBean
public class ActionDates {

    private final ActionItems items;
    private final Clock clock;

    ActionDates(ActionItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public Date dueAt(VariableScope execution) {
        return Date.from(due(execution));
    }

    /** So long before the due date as the table says; half-way to it where that time has passed already. */
    public Date remindAt(VariableScope execution) {
        Instant due = due(execution);
        Instant now = clock.instant();
        Duration before = Duration.parse(
                ActionVariables.textOr(execution, ActionVariables.REMIND_BEFORE, Duration.ZERO.toString()));
        Instant wanted = due.minus(before);
        if (wanted.isAfter(now) || !due.isAfter(now)) {
            return Date.from(wanted);
        }
        return Date.from(now.plus(Duration.between(now, due).dividedBy(2)));
    }

    private Instant due(VariableScope execution) {
        return Objects.requireNonNull(
                items.get(ActionVariables.number(execution)).dueAt(), "dueAt");
    }
}
