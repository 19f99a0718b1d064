package dev.muster.command.process;

/** Process variables of responder-request and delegated-task, beside the incident's own. Strings unless said. */
final class RequestVariables {

    static final String REQUEST_ID = "requestId";
    /** For the form, such as {@code team shop}. */
    static final String WANTED_WORDS = "wantedWords";

    static final String REQUEST_REASON = "requestReason";
    static final String REQUESTED_BY = "requestedBy";
    /** Number: how many people are asked at most. */
    static final String RESPONDER_ATTEMPTS = "responderAttempts";

    static final String ANSWER_LIMIT = "answerLimit";
    /** Boolean. */
    static final String RESPONDER_FOUND = "responderFound";

    static final String RESPONDER_ANSWER = "responderAnswer";
    static final String RESPONDER_ANSWER_REASON = "responderAnswerReason";
    static final String REQUEST_KIND = "requestKind";
    static final String WANTED = "wanted";

    static final String DELEGATION_ID = "delegationId";
    static final String DELEGATED_TO = "delegatedTo";
    static final String DELEGATED_BY = "delegatedBy";
    static final String DELEGATED_WORK = "delegatedWork";
    /** ISO 8601 duration: the time box that runs. */
    static final String TIME_BOX = "timeBox";

    static final String TIME_BOX_WORDS = "timeBoxWords";
    static final String DELEGATION_OUTCOME = "delegationOutcome";
    static final String DELEGATION_RESULT = "delegationResult";
    /** Who decides when the time box is over, or null: the groups. */
    static final String TIME_BOX_ASKED_OF = "timeBoxAskedOf";

    static final String TIME_BOX_DECISION = "timeBoxDecision";
    /** Number. */
    static final String TIME_BOX_MINUTES = "timeBoxMinutes";

    static final String TIME_BOX_REASON = "timeBoxReason";

    static final String WITHDRAW_REASON = "withdrawReason";
    static final String WITHDRAWN_BY = "withdrawnBy";

    private RequestVariables() {}
}
