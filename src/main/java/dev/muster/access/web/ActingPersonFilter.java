package dev.muster.access.web;

import dev.muster.access.EngineSession;
import dev.muster.access.EngineSession.Acting;
import dev.muster.access.EngineSession.Surface;
import dev.muster.access.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who sends its commands while a request of a signed-in person is answered. */
class ActingPersonFilter extends OncePerRequestFilter {

    private final People people;
    private final EngineSession engine;
    private final Surface surface;

    ActingPersonFilter(People people, EngineSession engine, Surface surface) {
        this.people = people;
        this.engine = engine;
        this.surface = surface;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        var person = signedIn == null ? null : people.find(signedIn.getName()).orElse(null);
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        try (Acting acting = engine.actAs(person, surface)) {
            chain.doFilter(request, response);
        }
    }
}
