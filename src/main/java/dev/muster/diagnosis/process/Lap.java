package dev.muster.diagnosis.process;

import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Hypothesis.Outcome;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** What was filled in during one lap of version 1.0.0 of the model: evidence, then a hypothesis and its test. */
record Lap(
        boolean logsChecked,
        boolean monitoringChecked,
        @Nullable String recentChanges,
        @Nullable String evidence,
        EvidenceKind evidenceKind,
        @Nullable String hypothesis,
        @Nullable String test,
        Outcome outcome,
        @Nullable String rootCause,
        @Nullable String causeCategory,
        @Nullable String workaround) {

    Lap {
        if (outcome == Outcome.SUPPORTED && rootCause == null) {
            throw new RefusedByRule("A supported hypothesis names the cause: please fill in the root cause, or choose"
                    + " another outcome of the test.");
        }
    }

    static Lap readFrom(VariableScope scope) {
        return new Lap(
                Entered.ticked(scope, FirstModelVariables.LOGS_CHECKED),
                Entered.ticked(scope, FirstModelVariables.MONITORING_CHECKED),
                Entered.text(scope, FirstModelVariables.RECENT_CHANGES),
                Entered.text(scope, FirstModelVariables.EVIDENCE),
                Entered.oneOf(EvidenceKind.class, scope, FirstModelVariables.EVIDENCE_SOURCE, EvidenceKind.OTHER),
                Entered.text(scope, DiagnosisVariables.HYPOTHESIS),
                Entered.text(scope, DiagnosisVariables.TEST),
                Entered.oneOf(Outcome.class, scope, DiagnosisVariables.OUTCOME, Outcome.OPEN),
                Entered.text(scope, DiagnosisVariables.ROOT_CAUSE),
                Entered.text(scope, DiagnosisVariables.CAUSE_CATEGORY),
                Entered.text(scope, DiagnosisVariables.WORKAROUND));
    }

    /** The cause is known, or there is a way to live without knowing it. */
    boolean causeFound() {
        return outcome == Outcome.SUPPORTED || workaround != null;
    }

    /** The root cause, unless the test spoke against it. */
    @Nullable
    String provenCause() {
        return outcome == Outcome.SUPPORTED ? rootCause : null;
    }
}
