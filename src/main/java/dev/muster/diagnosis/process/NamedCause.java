package dev.muster.diagnosis.process;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.CauseCategory;
import dev.muster.engine.RefusedByRule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in about the cause.
 *
 * @param knownProblem the known error that the form showed
 */
record NamedCause(
        String statement,
        CauseCategory category,
        @Nullable String trigger,
        List<String> whys,
        ProblemAction action,
        @Nullable String knownProblem) {

    /** What becomes of the cause beyond this incident. */
    enum ProblemAction {
        NONE,
        OPEN_PROBLEM,
        LINK_KNOWN
    }

    NamedCause {
        if (action == ProblemAction.LINK_KNOWN && knownProblem == null) {
            throw new RefusedByRule("No known error was shown for this incident: open a problem, or choose none.");
        }
    }

    static NamedCause readFrom(VariableScope scope) {
        return new NamedCause(
                Entered.required(scope, DiagnosisVariables.ROOT_CAUSE),
                Entered.oneOf(CauseCategory.class, scope, DiagnosisVariables.CAUSE_CATEGORY, CauseCategory.UNKNOWN),
                Entered.text(scope, DiagnosisVariables.CAUSE_TRIGGER),
                IntStream.rangeClosed(1, Cause.MOST_WHYS)
                        .mapToObj(position -> Entered.text(scope, DiagnosisVariables.WHY + position))
                        .filter(Objects::nonNull)
                        .toList(),
                Entered.oneOf(ProblemAction.class, scope, DiagnosisVariables.PROBLEM_ACTION, ProblemAction.NONE),
                Entered.text(scope, DiagnosisVariables.KNOWN_PROBLEM));
    }

    Cause by(String person, Instant at) {
        return new Cause(statement, category, trigger, whys, person, at);
    }
}
