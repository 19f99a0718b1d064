package dev.muster.diagnosis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change to a service, as a pipeline or a person told it.
 *
 * @param id given by Muster
 * @param service id of the service that was changed
 * @param at when it took effect
 * @param author who made it
 * @param url where to read on, http or https
 * @param source what told it, such as {@code ci}
 * @param externalId its name at that source; the same change told twice is one
 */
public record ChangeEvent(
        long id,
        String service,
        String summary,
        ChangeKind kind,
        Instant at,
        @Nullable String author,
        @Nullable String url,
        String source,
        @Nullable String externalId) {

    /** Whether both say the same, whatever Muster's own number for them. */
    public boolean saysTheSameAs(ChangeEvent other) {
        return withId(0).equals(other.withId(0));
    }

    public ChangeEvent withId(long number) {
        return new ChangeEvent(number, service, summary, kind, at, author, url, source, externalId);
    }
}
