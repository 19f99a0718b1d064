package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person found the impact to be at one time. Revised by a new assessment, never overwritten.
 *
 * @param usersAffected in the assessor's words, such as {@code about 1200} or {@code 15 %}
 */
public record ImpactAssessment(
        Impact impact,
        @Nullable String usersAffected,
        @Nullable String systemsAffected,
        @Nullable String businessEffect,
        String assessedBy,
        Instant assessedAt) {}
