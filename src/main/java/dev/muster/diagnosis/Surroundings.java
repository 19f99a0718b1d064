package dev.muster.diagnosis;

import dev.muster.incident.Incident;
import java.util.List;
import java.util.Optional;

/** What lies around an incident and helps to find its cause. */
public interface Surroundings {

    /** Changes of its service and of what that depends on, within the policy's time before it; newest first. */
    List<RecentChange> recentChanges(Incident incident);

    /** The services that need the failing one, nearest first: its blast radius. */
    List<AffectedService> blastRadius(Incident incident);

    /** Earlier incidents that resemble it, the most similar first. */
    List<SimilarIncident> similar(Incident incident);

    /** Problems of its service, or linked to a similar incident, whose workaround is known. */
    List<Problem> knownErrors(Incident incident);

    /** Present once its cause has come back so often that the policy suggests a problem, and nobody has opened one. */
    Optional<Recurrence> recurrence(Incident incident);

    /** Every recurrence of late that nobody has opened a problem for. */
    List<Recurrence> recurrences();
}
