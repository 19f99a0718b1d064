package dev.muster.intake;

/** What became of a signal. */
public enum Decision {
    /** It opened an incident. */
    OPENED_INCIDENT,
    /** It belongs to an incident that is active. */
    ADDED_TO_INCIDENT,
    /** The alert is open already: a repetition. */
    DUPLICATE_OF_OPEN_ALERT,
    /** It is late: what it says was over before it came. */
    STALE,
    /** It closed the open alert. */
    RESOLVED,
    /** It resolves something that is not open here. */
    RESOLVED_UNKNOWN,
    /** It proves that the sender is alive, and means nothing else. */
    HEARTBEAT,
    /** Its service is under maintenance. It opens or joins an incident when the window is over and it still fires. */
    SUPPRESSED_BY_MAINTENANCE,
    /** Kept and nothing more, as {@code alert-routing.dmn} says or because the status asks for nothing. */
    RECORDED
}
