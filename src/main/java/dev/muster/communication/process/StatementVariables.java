package dev.muster.communication.process;

import dev.muster.communication.StatementKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of the process {@code external-statement}, strings unless said: published API of the model. */
final class StatementVariables {

    static final String REQUESTED = "externalStatement.requested";
    static final String CORRECTION_REQUESTED = "externalStatement.correctionRequested";
    static final String WITHDRAWN = "externalStatement.withdrawn";

    /** An Integer, counted within the incident. */
    static final String NUMBER = "statementNumber";

    static final String KIND = "statementKind";
    static final String HEADLINE = "statementHeadline";
    static final String TEXT = "statementText";
    /** What is corrected, for the readers; null in the first wording. */
    static final String CORRECTION_NOTE = "correctionNote";
    /** An ISO time with its offset, or null. */
    static final String EMBARGO_UNTIL = "embargoUntil";
    /** A Boolean. */
    static final String EMBARGOED = "embargoed";
    /** The mail as its reader will get it. */
    static final String PREVIEW = "statementPreview";
    /** Everybody who ever submitted a wording, separated by commas: none of them may approve one. */
    static final String AUTHORS = "statementAuthors";

    static final String AUTHOR = "statementAuthor";
    /** An Integer, from 1: how many groups were asked. */
    static final String ROUND = "approvalRound";

    static final String APPROVER_GROUPS = "approverGroups";
    /** An ISO duration. */
    static final String APPROVAL_LIMIT = "approvalLimit";
    /** {@link #APPROVE} or {@code REJECT}. */
    static final String DECISION = "approvalDecision";

    static final String COMMENT = "approvalComment";
    static final String REQUESTED_BY = "requestedBy";
    static final String WITHDRAW_REASON = "withdrawReason";
    static final String WITHDRAWN_BY = "withdrawnBy";

    static final String APPROVE = "APPROVE";

    private StatementVariables() {}

    static int number(VariableScope scope) {
        return ((Number) scope.getVariable(NUMBER)).intValue();
    }

    static int round(VariableScope scope) {
        return ((Number) scope.getVariable(ROUND)).intValue();
    }

    static StatementKind kind(VariableScope scope) {
        return StatementKind.valueOf(CommunicationVariables.required(scope, KIND));
    }

    static boolean approved(VariableScope scope) {
        return APPROVE.equals(scope.getVariable(DECISION));
    }

    static Set<String> list(VariableScope scope, String variable) {
        String all = CommunicationVariables.optional(scope, variable);
        return new LinkedHashSet<>(all == null ? Set.of() : Arrays.asList(all.split(",")));
    }
}
