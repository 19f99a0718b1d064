package dev.muster.restoration.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * The process variables of the model {@code restoration}: published API of the models. Strings unless said. The checks
 * and their reasons are named by {@link dev.muster.restoration.Check}.
 */
final class RestorationVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    /** A name of {@link dev.muster.restoration.RecoveryProcedure}. */
    static final String PROCEDURE = "procedure";

    static final String PLAN = "plan";
    static final String SOLUTION = "solution";
    static final String PREVENTION_MEASURES = "preventionMeasures";
    /** Boolean: the service counts as restored; false leads back to diagnosis. */
    static final String VALIDATION_PASSED = "validationPassed";

    private RestorationVariables() {}

    /** What was written; null for nothing or blanks. */
    static @Nullable String text(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
