package dev.muster.access.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.engine.EngineRestError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** The answer to a program that has not signed in or may not do what it asks: a problem, in the words of its API. */
@Component
class RefusedRequest implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    RefusedRequest(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        // A browser would answer the challenge with a pop-up of its own in the middle of a page.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Muster\"");
        }
        write(request, response, HttpStatus.UNAUTHORIZED, "Sign in with a name and a password (HTTP Basic).");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        String reason = refused.getMessage() != null && refused.getMessage().contains("origin")
                ? refused.getMessage()
                : "Your groups do not allow this. Ask an administrator if you need it.";
        write(request, response, HttpStatus.FORBIDDEN, reason);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        boolean engine = request.getRequestURI().startsWith(request.getContextPath() + "/engine-rest")
                || request.getRequestURI().startsWith(request.getContextPath() + "/camunda");
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (engine) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), new EngineRestError(status.getReasonPhrase(), detail));
        } else {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setInstance(URI.create(request.getRequestURI()));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), problem);
        }
    }
}
