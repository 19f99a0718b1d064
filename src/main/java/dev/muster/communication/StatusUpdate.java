package dev.muster.communication;

import dev.muster.incident.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said about an incident while it ran.
 *
 * @param number counted from 1 within the incident
 * @param status the word for readers outside: investigating, identified, monitoring or resolved
 * @param said the parts that were written; each audience was sent those meant for it
 * @param internal meant for the people of the house only: never on a public page
 * @param author user id of who wrote it; {@code system} for an all-clear that nobody wrote
 * @param nextUpdateAt when the next one is promised
 * @param last the all-clear: nothing follows
 */
public record StatusUpdate(
        String incident,
        int number,
        String status,
        Severity severity,
        Said.Update said,
        boolean internal,
        String author,
        Instant publishedAt,
        @Nullable Instant nextUpdateAt,
        boolean last) {

    /** What is known: the part that everyone reads. */
    public String text() {
        return said.conditions();
    }
}
