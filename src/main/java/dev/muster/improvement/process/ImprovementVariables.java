package dev.muster.improvement.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Variables of {@code reliability-review} and {@code readiness-check}; published API. */
final class ImprovementVariables {

    /** Number of the review or check, also its business key. */
    static final String ROUND = "improvementRound";
    /** Word of {@link dev.muster.improvement.RoundKind}; the input of {@code improvement-policy.dmn}. */
    static final String ROUND_KIND = "roundKind";
    /** Set where a person asked; absent: the calendar did. */
    static final String REQUESTED_BY = "requestedBy";

    static final String DUE_IN = "dueIn";
    static final String ROUND_GROUP = "roundGroup";
    static final String ITEM_PRIORITY = "itemPriority";

    static final String TREND_FACTS = "trendFacts";
    static final String RECURRENCE_FACTS = "recurrenceFacts";
    static final String CAUSE_FACTS = "causeFacts";
    static final String OVERDUE_FACTS = "overdueFacts";
    static final String CLOCK_FACTS = "clockFacts";
    static final String PREVENTION_WORK = "preventionWork";
    static final String NO_WORK_REASON = "noWorkReason";

    /** The engine keeps no longer text in a variable. */
    private static final int LONGEST = 3900;

    private ImprovementVariables() {}

    static String number(VariableScope scope) {
        return Objects.requireNonNull(text(scope, ROUND), ROUND);
    }

    static @Nullable String text(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    static String required(VariableScope scope, String name) {
        return Objects.requireNonNull(text(scope, name), name);
    }

    /** Cut at a line, since the whole is kept with the round. */
    static void show(VariableScope scope, String name, String text) {
        String shown = text;
        if (text.length() > LONGEST) {
            int end = text.lastIndexOf('\n', LONGEST);
            shown = text.substring(0, end < 1 ? LONGEST : end) + "\n- …";
        }
        scope.setVariable(name, shown);
    }
}
