package dev.muster.oncall.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Process variables of the escalation, beside the incident's own. */
final class OnCallVariables {

    private static final String INCIDENT_NUMBER = "incidentNumber";
    static final String SEVERITY = "severity";
    /** Number: from 1, the tier that is asked now. */
    static final String TIER = "tier";
    /** Number: the cycle that the pages of this escalation belong to. */
    static final String ESCALATION_CYCLE = "escalationCycle";
    /** Text: what the people who are paged are asked. */
    static final String ESCALATION_TEXT = "escalationText";
    /** Text: ONCALL, SCHEDULE or MANAGEMENT. */
    private static final String TIER_TARGET = "tierTarget";
    /** Text: id of the schedule that the table names for the target SCHEDULE. */
    private static final String TIER_SCHEDULE = "tierSchedule";
    /** Number: which place on call the table names for the tier; a table of an earlier version names none. */
    private static final String TIER_ON_CALL = "tierOnCall";
    /** Text: groups that may take over, separated by commas. */
    private static final String TIER_GROUPS = "tierGroups";

    private OnCallVariables() {}

    static String incident(VariableScope scope) {
        return String.valueOf(scope.getVariable(INCIDENT_NUMBER));
    }

    static int tier(VariableScope scope) {
        return ((Number) scope.getVariable(TIER)).intValue();
    }

    /** An escalation that began under an earlier version has no cycle of its own; it was the first. */
    static int cycle(VariableScope scope) {
        return scope.getVariable(ESCALATION_CYCLE) instanceof Number cycle ? cycle.intValue() : 1;
    }

    static String text(VariableScope scope) {
        return scope.getVariable(ESCALATION_TEXT) instanceof String text
                ? text
                : "nobody has acknowledged in time, please take over";
    }

    static @Nullable String schedule(VariableScope scope) {
        return "SCHEDULE".equals(scope.getVariable(TIER_TARGET))
                        && scope.getVariable(TIER_SCHEDULE) instanceof String schedule
                        && !schedule.isBlank()
                ? schedule
                : null;
    }

    static boolean isForManagement(VariableScope scope) {
        return "MANAGEMENT".equals(scope.getVariable(TIER_TARGET));
    }

    static int onCallTier(VariableScope scope) {
        return scope.getVariable(TIER_ON_CALL) instanceof Number place ? place.intValue() : tier(scope) + 1;
    }

    /** Lets a group take over besides those that the table names. */
    static void addGroup(VariableScope scope, String group) {
        if (!groups(scope).contains(group)) {
            scope.setVariable(TIER_GROUPS, scope.getVariable(TIER_GROUPS) + "," + group);
        }
    }

    static List<String> groups(VariableScope scope) {
        return Arrays.stream(String.valueOf(scope.getVariable(TIER_GROUPS)).split(","))
                .map(String::strip)
                .toList();
    }
}
