package dev.muster.access.web;

import dev.muster.access.Group;
import dev.muster.access.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person between Muster's types and Spring Security's: the principal is the id, never a stale record. */
final class SignedIn {

    private SignedIn() {}

    static Authentication token(Person person) {
        List<GrantedAuthority> roles = person.groups().stream()
                .map(Group::ofId)
                .flatMap(Optional::stream)
                .<GrantedAuthority>map(group -> new SimpleGrantedAuthority("ROLE_" + group.role()))
                .sorted((one, other) -> one.getAuthority().compareTo(other.getAuthority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person.id(), null, roles);
    }
}
