package dev.muster.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The post-mortem of one incident.
 *
 * @param dueAt when it was promised to be published
 * @param author who submitted the text last
 * @param authors everybody who ever submitted it, also in an earlier review of the same incident
 * @param comment the approver's word, or why the review was waived
 * @param version grows with every change
 */
public record PostMortem(
        String incident,
        PostMortemState state,
        PostMortemSections sections,
        Instant draftedAt,
        @Nullable Instant dueAt,
        @Nullable String author,
        List<String> authors,
        @Nullable Instant submittedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        @Nullable String comment,
        long version) {

    public PostMortem {
        authors = List.copyOf(authors);
    }

    /** Whether people wrote it; a text that nobody has touched is better drafted anew from the facts. */
    public boolean isWritten() {
        return !authors.isEmpty();
    }
}
