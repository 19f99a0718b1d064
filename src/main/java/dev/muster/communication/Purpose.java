package dev.muster.communication;

/** Why somebody is told something; an input of {@code audience.dmn}. */
public enum Purpose {
    PAGE,
    OPENED,
    UPDATE,
    AT_RISK,
    BREACH,
    ESCALATION_EXHAUSTED,
    SEVERITY_CHANGED,
    COMMAND,
    RESPONDER_REQUEST,
    DELEGATION,
    RESTORED,
    CANCELLED,
    POST_MORTEM
}
