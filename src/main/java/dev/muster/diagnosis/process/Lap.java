package dev.muster.diagnosis.process;

import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Hypothesis.Outcome;
import dev.muster.engine.RefusedByRule;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** What was filled in during one lap of the investigation: evidence, then a hypothesis and its test. */
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
                Boolean.TRUE.equals(scope.getVariable(DiagnosisVariables.LOGS_CHECKED)),
                Boolean.TRUE.equals(scope.getVariable(DiagnosisVariables.MONITORING_CHECKED)),
                text(scope, DiagnosisVariables.RECENT_CHANGES),
                text(scope, DiagnosisVariables.EVIDENCE),
                oneOf(EvidenceKind.class, scope, DiagnosisVariables.EVIDENCE_SOURCE, EvidenceKind.OTHER),
                text(scope, DiagnosisVariables.HYPOTHESIS),
                text(scope, DiagnosisVariables.TEST),
                oneOf(Outcome.class, scope, DiagnosisVariables.OUTCOME, Outcome.OPEN),
                text(scope, DiagnosisVariables.ROOT_CAUSE),
                text(scope, DiagnosisVariables.CAUSE_CATEGORY),
                text(scope, DiagnosisVariables.WORKAROUND));
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

    private static @Nullable String text(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, VariableScope scope, String name, E otherwise) {
        String chosen = text(scope, name);
        try {
            return chosen == null ? otherwise : Enum.valueOf(type, chosen);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedByRule("“" + chosen + "” is not a choice of the field " + name + ".");
        }
    }
}
