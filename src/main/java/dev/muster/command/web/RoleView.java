package dev.muster.command.web;

import dev.muster.engine.RefusedByRule;
import dev.muster.incident.Role;
import dev.muster.incident.RoleHolder;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds a role, in the API. */
record RoleView(
        String role,
        String person,
        Instant since,
        boolean provisional,
        @Nullable String reason) {

    static RoleView of(RoleHolder held) {
        return new RoleView(held.role().key(), held.person(), held.since(), held.provisional(), held.reason());
    }

    /** @throws RefusedByRule where no role has this key */
    static Role role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedByRule("There is no role '" + key + "'. Use one of "
                        + Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", ")) + "."));
    }
}
