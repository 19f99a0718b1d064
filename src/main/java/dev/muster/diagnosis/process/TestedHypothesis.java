package dev.muster.diagnosis.process;

import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.Hypothesis.Outcome;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in about one hypothesis.
 *
 * @param knownProblem the known error whose workaround was found to help
 */
record TestedHypothesis(
        String statement,
        String test,
        Outcome outcome,
        @Nullable String workaround,
        @Nullable String knownProblem) {

    /** Where a tested hypothesis leads to. */
    enum Leads {
        CAUSE,
        WORKAROUND,
        OPEN
    }

    static TestedHypothesis readFrom(VariableScope scope) {
        return new TestedHypothesis(
                Entered.required(scope, DiagnosisVariables.HYPOTHESIS),
                Entered.required(scope, DiagnosisVariables.TEST),
                Entered.oneOf(Outcome.class, scope, DiagnosisVariables.OUTCOME, Outcome.OPEN),
                Entered.text(scope, DiagnosisVariables.WORKAROUND),
                Entered.ticked(scope, DiagnosisVariables.USE_KNOWN_WORKAROUND)
                        ? Entered.text(scope, DiagnosisVariables.KNOWN_PROBLEM)
                        : null);
    }

    /** @param workaround the one that was entered, or that of the known error */
    Leads leads(@Nullable String workaround) {
        if (outcome == Outcome.SUPPORTED) {
            return Leads.CAUSE;
        }
        return workaround == null ? Leads.OPEN : Leads.WORKAROUND;
    }

    Hypothesis by(String person, Instant at) {
        return new Hypothesis(statement, test, outcome, person, at);
    }
}
