package dev.muster.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task of an incident that waits for somebody.
 *
 * @param id the engine's id, for a link into Tasklist
 * @param name in business words, without number and severity
 * @param candidateGroups who may claim it while nobody has
 */
public record OpenTask(
        String id,
        String name,
        @Nullable String assignee,
        Set<String> candidateGroups,
        Instant createdAt,
        @Nullable Instant dueAt) {

    public OpenTask {
        candidateGroups = Set.copyOf(candidateGroups);
    }

    /** Whether this person holds the task, or may claim it. */
    public boolean isFor(String person, Collection<String> groups) {
        return assignee == null ? groups.stream().anyMatch(candidateGroups::contains) : assignee.equals(person);
    }
}
