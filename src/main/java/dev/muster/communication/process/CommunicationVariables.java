package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The process variables that communication reads and writes, strings unless said: published API of the models. */
final class CommunicationVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    /** How often an update is promised, an ISO duration; written by the table. */
    static final String UPDATE_TARGET = "updateTarget";
    /** The same in words, for the form. */
    static final String NEXT_UPDATE_PROMISE = "nextUpdatePromise";

    static final String UPDATE_TEXT = "updateText";
    static final String UPDATE_ACTIONS = "updateActions";
    static final String UPDATE_NEEDS = "updateNeeds";
    /** What management is asked to decide. */
    static final String UPDATE_DECISION = "updateDecision";
    /** What customers may be told. */
    static final String CUSTOMER_WORDING = "customerWording";
    /** A Boolean: whether a text for readers outside is asked for as well. */
    static final String STATEMENT_WANTED = "statementWanted";
    /** {@code ALL} or {@code INTERNAL}. */
    static final String UPDATE_AUDIENCE = "updateAudience";

    static final String NEW_SEVERITY = "newSeverity";
    static final String SEVERITY_CHANGE_REASON = "severityChangeReason";
    static final String CANCEL_REASON = "cancelReason";

    private CommunicationVariables() {}

    static String number(VariableScope scope) {
        return required(scope, INCIDENT_NUMBER);
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
}
