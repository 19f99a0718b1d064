package dev.muster.incident.process;

import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Severity;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Reads process variables as what they mean; a missing one is named in the error. */
final class Delegation {

    private Delegation() {}

    static String number(VariableScope scope) {
        return required(scope, IncidentVariables.INCIDENT_NUMBER);
    }

    static String required(VariableScope scope, String variable) {
        String value = optional(scope, variable);
        if (value == null) {
            throw new IllegalStateException("Process variable '" + variable + "' is missing.");
        }
        return value;
    }

    static @Nullable String optional(VariableScope scope, String variable) {
        Object value = scope.getVariable(variable);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    static Severity severity(VariableScope scope, String variable) {
        return Severity.valueOf(required(scope, variable));
    }

    static Duration duration(VariableScope scope, String variable) {
        return Duration.parse(required(scope, variable));
    }

    /** {@code null} where an older version of the model does not set it. */
    static @Nullable Duration optionalDuration(VariableScope scope, String variable) {
        String value = optional(scope, variable);
        return value == null ? null : Duration.parse(value);
    }

    static ImpactLevel level(VariableScope scope, String variable) {
        String value = optional(scope, variable);
        return value == null ? ImpactLevel.NONE : ImpactLevel.valueOf(value);
    }

    /** The five axes; what nobody has said is no impact. */
    static Impact impact(VariableScope scope) {
        return new Impact(
                level(scope, IncidentVariables.USER_IMPACT),
                level(scope, IncidentVariables.BUSINESS_IMPACT),
                level(scope, IncidentVariables.SYSTEM_IMPACT),
                level(scope, IncidentVariables.DATA_IMPACT),
                level(scope, IncidentVariables.SECURITY_IMPACT));
    }
}
