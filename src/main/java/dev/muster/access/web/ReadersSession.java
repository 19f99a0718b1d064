package dev.muster.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Lets a page read the API with the session of the person who looks at it.
 *
 * <p>Reading only: a change by session would need a CSRF token, which programs do not have.
 */
class ReadersSession implements SecurityContextRepository {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return PathRule.Use.READ.covers(HttpMethod.valueOf(request.getMethod()))
                ? sessions.loadDeferredContext(request)
                : new NoSession();
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A program signs every request; nothing to keep.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return PathRule.Use.READ.covers(HttpMethod.valueOf(request.getMethod())) && sessions.containsContext(request);
    }

    private static final class NoSession implements DeferredSecurityContext {

        private final SecurityContext empty = new SecurityContextImpl();

        @Override
        public SecurityContext get() {
            return empty;
        }

        @Override
        public boolean isGenerated() {
            return true;
        }
    }
}
