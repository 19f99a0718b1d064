package dev.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post-mortem as it was published once; a later version does not change it. */
public record PostMortemVersion(
        String incident,
        int version,
        @Nullable String author,
        @Nullable String approver,
        Instant publishedAt) {}
