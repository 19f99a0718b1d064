package dev.muster.access.web;

import dev.muster.access.CurrentPerson;
import dev.muster.access.People;
import dev.muster.access.Person;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who signed the current request. */
@Component
class PersonOfRequest implements CurrentPerson {

    private final People people;

    PersonOfRequest(People people) {
        this.people = people;
    }

    @Override
    public String id() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean nobody =
                signedIn == null || signedIn instanceof AnonymousAuthenticationToken || !signedIn.isAuthenticated();
        return nobody ? NOBODY : signedIn.getName();
    }

    @Override
    public Set<String> groups() {
        return people.find(id()).map(Person::groups).orElse(Set.of());
    }
}
