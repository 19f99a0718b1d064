package dev.muster.communication;

/** Why somebody is told something; an input of {@code audience.dmn}. */
public enum Purpose {
    PAGE,
    OPENED,
    /** An incident that was over is not over. */
    REOPENED,
    UPDATE,
    AT_RISK,
    BREACH,
    ESCALATION_EXHAUSTED,
    SEVERITY_CHANGED,
    COMMAND,
    RESPONDER_REQUEST,
    DELEGATION,
    /** Somebody is asked to approve a recovery procedure. */
    APPROVAL,
    RESTORED,
    CANCELLED,
    POST_MORTEM,
    /** A text for readers outside: asked for, approved, published or taken back. */
    STATEMENT,
    /** An authority has to be notified. */
    DUTY,
    REVIEW_MEETING,
    /** Work that was agreed after an incident. */
    ACTION_ITEM,
    /** A question to whoever was affected or took part. */
    SURVEY,
    /** A review or check between incidents waits for its decision. */
    IMPROVEMENT
}
