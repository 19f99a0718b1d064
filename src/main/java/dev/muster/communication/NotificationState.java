package dev.muster.communication;

/** How far a message to one person has come. */
public enum NotificationState {
    /** Written, not tried yet. */
    QUEUED,
    /** The channel took it. */
    SENT,
    /** Tried without success; tried again by itself. */
    FAILED,
    /** Given up: a dead letter, which a person can send again. */
    DEAD
}
