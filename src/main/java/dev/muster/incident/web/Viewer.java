package dev.muster.incident.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who looks at a page, and what the page may offer them.
 *
 * @param groups as candidate groups of tasks name them
 */
record Viewer(String id, Set<String> groups) {

    private static final String ROLE = "ROLE_";

    static Viewer of(Authentication authentication) {
        Set<String> groups = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(role -> role.substring(ROLE.length()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Viewer(authentication.getName(), groups);
    }

    public boolean mayDeclare() {
        return isAny("responder", "commander", "admin");
    }

    public boolean mayWriteNotes() {
        return isAny("responder", "commander", "communications", "admin");
    }

    public boolean mayCommand() {
        return isAny("commander", "admin");
    }

    public boolean mayRepairProcesses() {
        return isAny("owner", "admin");
    }

    /** @throws AccessDeniedException unless allowed; the access rules of the path say the same in front of it */
    static void require(boolean allowed, String what) {
        if (!allowed) {
            throw new AccessDeniedException("Your account may not " + what + ".");
        }
    }

    private boolean isAny(String... names) {
        return Arrays.stream(names).anyMatch(groups::contains);
    }
}
