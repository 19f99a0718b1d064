package dev.muster.improvement;

/**
 * Something that would be missed in an incident.
 *
 * @param subject id of the service, team or person
 * @param text what is wrong, in a sentence
 */
public record ReadinessGap(Kind kind, String subject, String text) {

    /** What can be seen from the catalogue and the schedules. */
    public enum Kind {
        RUNBOOK_MISSING,
        RUNBOOK_OUT_OF_DATE,
        PROCEDURE_MISSING,
        CONTACT_MISSING,
        TEAM_WITHOUT_MEMBERS,
        ON_CALL_GAP
    }
}
