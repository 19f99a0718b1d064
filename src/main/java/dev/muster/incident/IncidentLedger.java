package dev.muster.incident;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes an incident's state. The one writer is the incident's process: only classes of {@code process} packages call
 * this, which the architecture test holds. Every call also writes what it did to the timeline.
 */
public interface IncidentLedger {

    /** Draws the next number of the year and stores the incident in status TRIAGE. */
    Incident register(Declaration declaration, Severity severity);

    void startedAs(String number, String processInstance);

    void changeStatus(String number, IncidentStatus status, String actor, @Nullable String reason);

    /**
     * Freezes what is promised for this severity.
     *
     * @param resolution {@code null} where the incident runs on a version of the model that promises none
     */
    void promise(String number, Severity severity, Duration response, Duration update, @Nullable Duration resolution);

    void changeSeverity(String number, Severity severity, String actor, String reason);

    /** Records a milestone the first time; later calls change nothing. */
    void reach(String number, Milestone milestone, Instant at);

    /** Records a milestone again with a later time, for instance after a failed validation or a reopening. */
    void reachAgain(String number, Milestone milestone, Instant at, String reason);

    void assign(String number, Role role, String person, String actor);

    void assess(String number, ImpactAssessment assessment);

    /** Keeps what is given; a null leaves the earlier word. */
    void resolveWith(String number, Resolution resolution);
}
