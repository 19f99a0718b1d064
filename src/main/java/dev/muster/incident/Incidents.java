package dev.muster.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads incidents and their facts. */
public interface Incidents {

    Optional<Incident> find(String number);

    /** @throws UnknownIncidentException if there is none */
    default Incident get(String number) {
        return find(number).orElseThrow(() -> new UnknownIncidentException(number));
    }

    /** Newest first. */
    List<Incident> list(IncidentQuery query);

    long count(IncidentQuery query);

    /** The active incident of a service that was declared last. */
    Optional<Incident> activeOf(String service);

    /** The milestones reached, each with its latest word, in the order of {@link Milestone}. */
    Map<Milestone, MilestoneFact> milestones(String number);

    /** Every assessment of the impact, oldest first. */
    List<ImpactAssessment> assessments(String number);

    /** Who holds which role now; roles that several people share are in {@link IncidentRoles} alone. */
    Map<Role, String> roles(String number);

    /** Every clock of the incident, in the order in which they were started. */
    List<IncidentClock> clocks(String number);

    /** The clocks that run now, by incident. */
    Map<String, List<IncidentClock>> runningClocks(List<String> numbers);
}
