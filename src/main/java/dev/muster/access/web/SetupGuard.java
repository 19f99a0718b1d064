package dev.muster.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Closes Camunda's set-up resource for good: it makes administrators of strangers while the group of administrators is
 * empty (CVE-2026-77226). Muster's first administrator comes from the configuration.
 */
class SetupGuard extends OncePerRequestFilter {

    private final AccessDeniedHandler refusal;

    SetupGuard(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isSetup(request.getRequestURI())) {
            refusal.handle(request, response, new AccessDeniedException("Closed"));
            return;
        }
        chain.doFilter(request, response);
    }

    /** Read as loosely as any server behind this filter could: other case, encoded letters, parameters, double slashes. */
    static boolean isSetup(String uri) {
        String path = UriUtils.decode(uri, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .replaceAll(";[^/]*", "")
                .replaceAll("/+", "/");
        return path.contains("/api/admin/setup");
    }
}
