package dev.muster.incident;

import org.jspecify.annotations.Nullable;

/**
 * What somebody finds the impact to be later on.
 *
 * @param usersAffected in the assessor's words; an absent word leaves the earlier one standing
 */
public record ImpactRevision(
        Impact impact,
        @Nullable String usersAffected,
        @Nullable String systemsAffected,
        @Nullable String businessEffect) {}
