package dev.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The post-mortem of one incident.
 *
 * @param dueAt when it was promised to be published
 * @param author who submitted the text last
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
        @Nullable Instant submittedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        @Nullable String comment,
        long version) {}
