package dev.muster.oncall.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Process variables of the escalation, beside the incident's own. */
final class OnCallVariables {

    private static final String INCIDENT_NUMBER = "incidentNumber";
    /** Number: from 1, the tier that is asked now. */
    static final String TIER = "tier";

    private OnCallVariables() {}

    static String incident(VariableScope scope) {
        return String.valueOf(scope.getVariable(INCIDENT_NUMBER));
    }

    static int tier(VariableScope scope) {
        return ((Number) scope.getVariable(TIER)).intValue();
    }
}
