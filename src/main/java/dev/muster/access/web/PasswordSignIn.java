package dev.muster.access.web;

import dev.muster.access.People;
import dev.muster.access.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs people in with the password that the identity service holds; who is unknown, wrong or locked hears the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final People people;

    PasswordSignIn(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        Object password = claim.getCredentials();
        if (password == null || !people.passwordMatches(claim.getName(), password.toString())) {
            throw refused();
        }
        Person person = people.find(claim.getName()).orElseThrow(PasswordSignIn::refused);
        return SignedIn.token(person);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Wrong name or password");
    }
}
