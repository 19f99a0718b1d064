package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one incident is to another. It is never deleted: undone, it stays with who undid it and why.
 *
 * @param from the incident that is something to the other, such as the duplicate
 * @param to the other, such as the main incident
 */
public record IncidentLink(
        long id,
        String from,
        String to,
        LinkKind kind,
        @Nullable String reason,
        String linkedBy,
        Instant linkedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoReason) {

    /** Whether it holds, or was undone. */
    public boolean holds() {
        return undoneAt == null;
    }

    /** The other incident, seen from this one. */
    public String other(String incident) {
        return incident.equals(from) ? to : from;
    }

    /** What it is, read from this incident, such as {@code duplicate of}. */
    public String wordsFrom(String incident) {
        return incident.equals(from) ? kind.words() : kind.wordsFromOther();
    }
}
