package dev.muster.command.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Process variables of incident-command, beside the incident's own. All values are strings unless said. */
final class CommandVariables {

    static final String INCIDENT_NUMBER = "incidentNumber";
    static final String SEVERITY = "severity";

    /** Whose silence is watched: a user id, or {@link #NOBODY}. */
    static final String WATCHED_COMMANDER = "watchedCommander";
    /** Instant (ISO 8601) of the commander's last word when the lap began. */
    static final String COMMANDER_HEARD_AT = "commanderHeardAt";
    /** The same for people. */
    static final String COMMANDER_HEARD_WORDS = "commanderHeardWords";
    /** Boolean. */
    static final String COMMANDER_SILENT = "commanderSilent";
    /** Number: from 1, the round of asking for a successor. */
    static final String ROUND = "round";

    static final String ASKED_TARGET = "askedTarget";
    static final String ASKED_GROUPS = "askedGroups";
    /** Who is asked in person, or null: the groups. */
    static final String ASKED_PERSON = "askedPerson";

    static final String TAKE_OVER_LIMIT = "takeOverLimit";
    static final String SUCCESSION_REASON = "successionReason";
    static final String TAKE_OVER_DECISION = "takeOverDecision";
    static final String TAKE_OVER_REASON = "takeOverReason";

    static final String HANDOVER_ID = "handoverId";
    static final String TO_PERSON = "toPerson";
    static final String HANDOVER_BRIEF = "handoverBrief";
    static final String OFFERED_BY = "offeredBy";
    static final String HANDOVER_LIMIT = "handoverLimit";
    static final String HANDOVER_DECISION = "handoverDecision";
    static final String HANDOVER_ANSWER = "handoverAnswer";

    /** {@code ASSIGN} or {@code RELEASE}. */
    static final String ROLE_CHANGE = "roleChange";

    static final String CHANGED_ROLE = "changedRole";
    static final String ROLE_PERSON = "rolePerson";
    static final String ROLE_NOTE = "roleNote";
    static final String CHANGED_BY = "changedBy";

    static final String NOBODY = "nobody";

    private CommandVariables() {}

    static String incident(VariableScope scope) {
        return text(scope, INCIDENT_NUMBER);
    }

    static String text(VariableScope scope, String variable) {
        String value = optional(scope, variable);
        if (value == null) {
            throw new IllegalStateException("Process variable '" + variable + "' is missing.");
        }
        return value;
    }

    static @Nullable String optional(VariableScope scope, String variable) {
        Object value = scope.getVariable(variable);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    /** A whole number, also where a caller sent it as text. */
    static int number(VariableScope scope, String variable) {
        return new BigDecimal(text(scope, variable)).intValue();
    }
}
