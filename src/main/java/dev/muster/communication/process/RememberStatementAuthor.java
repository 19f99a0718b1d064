package dev.muster.communication.process;

import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.Statements;
import dev.muster.engine.Actor;
import dev.muster.engine.RefusedByRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever completes the draft is its author; what no reader could be sent is refused here, while they can mend it. */
@Component("rememberStatementAuthor")
class RememberStatementAuthor implements TaskListener {

    private final Statements statements;
    private final Actor actor;
    private final Clock clock;

    RememberStatementAuthor(Statements statements, Actor actor, Clock clock) {
        this.statements = statements;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        StatementKind kind = StatementVariables.kind(task);
        String text = CommunicationVariables.required(task, StatementVariables.TEXT);
        if (text.length() > kind.longest()) {
            throw new RefusedByRule("The text (statementText) has %d characters; for the %s at most %d fit."
                    .formatted(text.length(), kind.label(), kind.longest()));
        }
        Instant embargo = EnteredTime.of(task, StatementVariables.EMBARGO_UNTIL);
        if (embargo != null && !embargo.isAfter(clock.instant())) {
            throw new RefusedByRule("The embargo (embargoUntil) ends in the past: choose a later time, or none.");
        }
        if (isCorrection(task) && missing(task, StatementVariables.CORRECTION_NOTE)) {
            throw new RefusedByRule("Readers have an earlier wording: say in correctionNote what you correct.");
        }
        Set<String> authors = StatementVariables.list(task, StatementVariables.AUTHORS);
        authors.add(actor.id());
        task.setVariable(StatementVariables.AUTHOR, actor.id());
        task.setVariable(StatementVariables.AUTHORS, String.join(",", authors));
    }

    private boolean isCorrection(DelegateTask task) {
        return statements.get(CommunicationVariables.number(task), StatementVariables.number(task)).versions().stream()
                .map(StatementVersion::publishedAt)
                .anyMatch(RememberStatementAuthor::isThere);
    }

    private static boolean isThere(@Nullable Instant at) {
        return at != null;
    }

    private static boolean missing(DelegateTask task, String variable) {
        return CommunicationVariables.optional(task, variable) == null;
    }
}
