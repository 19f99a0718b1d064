package dev.muster.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a role of an incident now.
 *
 * @param provisional a commander whom nobody has asked yet: set so that there is one until somebody acknowledges
 * @param reason why this person, where somebody or something said so
 */
public record RoleHolder(
        Role role,
        String person,
        Instant since,
        boolean provisional,
        @Nullable String reason) {}
