package dev.muster.review.process;

import dev.muster.review.ActionType;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * The process variables of the models {@code action-item} and {@code sponsor-decision}: published API of the models. All
 * are strings unless they say otherwise.
 */
final class ActionVariables {

    /** Number of the item: the business key. */
    static final String ACTION_ITEM = "actionItem";

    static final String ACTION_TITLE = "actionTitle";
    static final String ACTION_TYPE = "actionType";
    static final String ACTION_PRIORITY = "actionPriority";
    static final String ACTION_ITEM_URL = "actionItemUrl";
    /** A number, from 1. */
    static final String CYCLE = "cycle";

    static final String SOURCE_INCIDENT = "sourceIncident";
    /** The incident that showed that the item had not helped; missing in the first cycle. */
    static final String CAME_BACK_AS = "cameBackAs";
    /** Who it is for, in words. */
    static final String OWNER = "owner";
    /** The owner's user id; null if the owner has no account here. */
    static final String OWNER_ACCOUNT = "ownerAccount";

    static final String SPONSOR_ACCOUNT = "sponsorAccount";
    static final String SPONSOR_GROUP = "sponsorGroup";
    /** ISO 8601 duration. */
    static final String DUE_IN = "dueIn";
    /** ISO 8601 duration. */
    static final String REMIND_BEFORE = "remindBefore";
    /** A number. */
    static final String REMINDERS = "reminders";
    /** A number. */
    static final String REMINDERS_LEFT = "remindersLeft";
    /** {@link #ACCEPT}, {@link #HAND_ON} or {@code DECLINE}. */
    static final String ANSWER = "answer";

    static final String NEW_OWNER = "newOwner";
    static final String ANSWER_NOTE = "answerNote";
    static final String RESULT = "result";
    static final String EVIDENCE_LINK = "evidenceLink";
    static final String COMPLETED_BY = "completedBy";
    /** {@link #EFFECTIVE} or {@code NOT_EFFECTIVE}. */
    static final String VERIFICATION = "verification";

    static final String VERIFICATION_NOTE = "verificationNote";
    /** DECLINED or OVERDUE. */
    static final String ASKED_BECAUSE = "askedBecause";
    /** {@link #HAND_ON}, {@link #EXTEND} or {@link #ACCEPT_RISK}. */
    static final String SPONSOR_DECISION = "sponsorDecision";

    static final String DECISION_REASON = "decisionReason";
    /** With date, time and zone. */
    static final String NEW_DUE_AT = "newDueAt";

    static final String RISK_REASON = "riskReason";
    static final String RISK_ASKED_BY = "riskAskedBy";
    /** {@link #ACCEPT} or {@code REFUSE}. */
    static final String RISK_DECISION = "riskDecision";

    static final String RISK_COMMENT = "riskComment";
    static final String RISK_APPROVED_BY = "riskApprovedBy";
    static final String SUPERSEDE_REASON = "supersedeReason";
    static final String SUPERSEDED_BY = "supersededBy";
    static final String SUPERSEDED_BY_PERSON = "supersededByPerson";

    static final String ACCEPT = "ACCEPT";
    static final String HAND_ON = "HAND_ON";
    static final String EXTEND = "EXTEND";
    static final String ACCEPT_RISK = "ACCEPT_RISK";
    static final String EFFECTIVE = "EFFECTIVE";

    private ActionVariables() {}

    static String number(VariableScope scope) {
        return Objects.requireNonNull(ReviewVariables.text(scope, ACTION_ITEM), ACTION_ITEM);
    }

    static @Nullable String text(VariableScope scope, String name) {
        return ReviewVariables.text(scope, name);
    }

    static String textOr(VariableScope scope, String name, String otherwise) {
        return ReviewVariables.textOr(scope, name, otherwise);
    }

    static boolean is(VariableScope scope, String name, String value) {
        return value.equals(scope.getVariable(name));
    }

    static int number(VariableScope scope, String name) {
        return scope.getVariable(name) instanceof Number number ? number.intValue() : 0;
    }

    static ActionType type(VariableScope scope) {
        return ActionType.valueOf(textOr(scope, ACTION_TYPE, ActionType.SYSTEM_HARDENING.name()));
    }
}
