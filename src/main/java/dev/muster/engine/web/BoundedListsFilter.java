package dev.muster.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a list of the engine's REST API its greatest length when the caller names none.
 *
 * <p>The engine refuses an unbounded list of a signed-in caller, also one that would have had three rows. A caller who
 * wants more than the limit still hears that, and pages through.
 */
@Component
class BoundedListsFilter extends OncePerRequestFilter {

    private final String limit;

    BoundedListsFilter(@Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int limit) {
        this.limit = "maxResults=" + limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !request.getRequestURI().startsWith(request.getContextPath() + "/engine-rest/")
                || (query != null && query.contains("maxResults="));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Bounded(request), response);
    }

    private final class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            String query = super.getQueryString();
            return query == null || query.isEmpty() ? limit : query + "&" + limit;
        }
    }
}
