package dev.muster.communication.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of the process {@code regulatory-report}, all strings: published API of the model. */
final class DutyVariables {

    static final String REQUIRED = "regulatoryReport.required";

    /** The duty's id in the table. */
    static final String DUTY = "dutyId";

    static final String STAGE = "dutyStage";
    static final String AUTHORITY = "dutyAuthority";
    static final String REASON = "dutyReason";
    /** When it is due, in words for the form. */
    static final String DUE = "dutyDue";

    static final String GROUPS = "dutyGroups";
    /** {@link #REPORTED} or {@link #NOT_APPLICABLE}. */
    static final String OUTCOME = "dutyOutcome";

    static final String REFERENCE = "reportReference";
    /** An ISO time with its offset, or null: just now. */
    static final String SENT_AT = "reportSentAt";

    static final String TEXT = "reportText";
    static final String DOUBT_REASON = "notApplicableReason";
    static final String DOUBTED_BY = "doubtedBy";
    /** {@link #CONFIRM} or {@code REFUSE}. */
    static final String DECISION = "exemptionDecision";

    static final String COMMENT = "exemptionComment";

    static final String REPORTED = "REPORTED";
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    static final String CONFIRM = "CONFIRM";

    private DutyVariables() {}

    static String duty(VariableScope scope) {
        return CommunicationVariables.required(scope, DUTY);
    }

    static boolean reported(VariableScope scope) {
        return REPORTED.equals(scope.getVariable(OUTCOME));
    }

    static boolean confirmed(VariableScope scope) {
        return CONFIRM.equals(scope.getVariable(DECISION));
    }
}
