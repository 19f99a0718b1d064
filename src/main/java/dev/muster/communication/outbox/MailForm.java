package dev.muster.communication.outbox;

import dev.muster.communication.Audience;

/** The form in which an audience reads a message. */
enum MailForm {
    /** Conditions, actions, needs: for those who work on it. */
    TEAM,
    /** What it means for the business and what is to be decided. */
    BRIEFING,
    /** For the teams of services that depend on the affected one. */
    COORDINATION,
    /** For whoever plans by the service. */
    STATUS_REPORT,
    /** What users see and what they may be told. */
    SUPPORT_NOTE,
    /** For readers outside: no word of the incident's inside. */
    OUTSIDE;

    static MailForm of(String audience) {
        return switch (audience) {
            case Audience.INTERNAL, Audience.PERSON -> TEAM;
            case Audience.MANAGEMENT -> BRIEFING;
            case Audience.DEPENDENT_TEAM -> COORDINATION;
            case Audience.SUPPORT -> SUPPORT_NOTE;
            case Audience.PUBLIC, Audience.PRESS -> OUTSIDE;
            default -> STATUS_REPORT;
        };
    }
}
