package dev.muster.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Refuses changes that a browser sends on behalf of a page of another origin.
 *
 * <p>A browser repeats Basic credentials by itself, and a multipart body needs no preflight: without this, a web page
 * could deploy a model into the engine of whoever visits it.
 */
class ForeignOriginFilter extends OncePerRequestFilter {

    private final URI publicUrl;
    private final AccessDeniedHandler refusal;

    ForeignOriginFilter(URI publicUrl, AccessDeniedHandler refusal) {
        this.publicUrl = publicUrl;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PathRule.Use.CHANGE.covers(HttpMethod.valueOf(request.getMethod())) && isForeign(request)) {
            refusal.handle(
                    request, response, new AccessDeniedException("This request comes from a page of another origin."));
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        return !origin.equals(originOf(publicUrl))
                && !origin.equals(originOf(ServletUriComponentsBuilder.fromContextPath(request)
                        .build()
                        .toUri()));
    }

    private static @Nullable String originOf(URI url) {
        boolean defaultPort = url.getPort() == -1
                || ("http".equals(url.getScheme()) && url.getPort() == 80)
                || ("https".equals(url.getScheme()) && url.getPort() == 443);
        return url.getScheme() + "://" + url.getHost() + (defaultPort ? "" : ":" + url.getPort());
    }
}
