package dev.muster.incident;

import org.jspecify.annotations.Nullable;

/**
 * What may be asked of an incident from outside its process. Each call starts or messages the process instance, which
 * alone writes the incident's status. Unknown numbers raise {@link UnknownIncidentException}; a request that the
 * incident's state does not allow raises {@link NotPossibleNowException} with the reason.
 */
public interface IncidentCommands {

    /** Stores the incident and starts its process, in the caller's transaction. */
    Incident declare(Declaration declaration);

    /** Asks for another severity; clocks keep their start and get a new goal. */
    void changeSeverity(String number, Severity severity, String reason, String person);

    /** Keeps one more assessment beside the earlier ones, and lets the severity follow it by the table. */
    void reviseImpact(String number, ImpactRevision revision, String person);

    /** Ends the incident as a false alarm or otherwise without resolution. */
    void cancel(String number, String reason, String person);

    /**
     * Tells the process that one more alert belongs to this incident; one that is merged passes it on to its main one.
     *
     * @param severityHint what that alert suggests
     * @param callsForIncident whether it would have opened an incident, had none been there: it confirms a candidate
     */
    void relateAlert(String number, String alertTitle, @Nullable Severity severityHint, boolean callsForIncident);

    /** One that says nothing about whether a candidate is an incident. */
    default void relateAlert(String number, String alertTitle, @Nullable Severity severityHint) {
        relateAlert(number, alertTitle, severityHint, false);
    }

    /** Adds a person's note to the timeline. */
    void addNote(String number, String text, String person);
}
