package dev.muster.engine.web;

import dev.muster.engine.DurableCommits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the answer to a change only when the change is on disk, for controllers, pages and the engine's REST API alike.
 *
 * <p>It stands before every other filter, so that nothing can write past it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DurableAnswerFilter extends OncePerRequestFilter {

    private final DurableCommits commits;

    DurableAnswerFilter(DurableCommits commits) {
        this.commits = commits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method) || HttpMethod.OPTIONS.matches(method);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DurableResponse durable = new DurableResponse(response, commits);
        chain.doFilter(request, durable);
        if (!request.isAsyncStarted()) {
            durable.await();
        }
    }
}
