package dev.muster.incident;

import java.time.Instant;
import java.util.Map;

/**
 * One fact of an incident's story.
 *
 * @param occurredAt when it happened
 * @param recordedAt when Muster learned of it
 * @param actor a user's id, or {@code system}
 * @param text a sentence for people
 * @param data the same for programs
 */
public record TimelineEntry(
        long id,
        String incident,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        TimelineKind kind,
        String text,
        Map<String, String> data,
        boolean pinned) {}
