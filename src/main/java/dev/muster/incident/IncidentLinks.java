package dev.muster.incident;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what incidents are to each other. Each link is on the timelines of both. */
public interface IncidentLinks {

    /** Links two incidents; a link that holds already is answered and nothing is written twice. */
    IncidentLink link(String from, String to, LinkKind kind, @Nullable String reason, String person);

    /** Takes a link back. It stays in both histories. */
    void undo(IncidentLink link, String reason, String person);

    /** Every link of an incident, in either direction and undone ones too, oldest first. */
    List<IncidentLink> of(String incident);

    /** The link of this kind that starts at the incident and holds. */
    Optional<IncidentLink> holding(String from, LinkKind kind);

    /** The incident in which this one goes on: follows duplicates and merges to the last; itself if it has none. */
    String mainOf(String incident);

    /** Every incident that goes on in this one, directly or through another. */
    List<String> goingOnIn(String main);
}
