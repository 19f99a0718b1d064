package dev.muster.oncall.web;

import dev.muster.access.Group;
import dev.muster.oncall.Overriding.Author;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who asks, and whether they may change the schedules of every team. */
final class Authors {

    private static final Set<String> LEADS = Stream.of(Group.COMMANDER, Group.MANAGER, Group.ADMIN)
            .map(group -> "ROLE_" + group.role())
            .collect(Collectors.toUnmodifiableSet());

    private Authors() {}

    static Author of(Authentication person) {
        boolean leads = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(LEADS::contains);
        return new Author(person.getName(), leads);
    }
}
