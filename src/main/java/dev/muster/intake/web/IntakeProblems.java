package dev.muster.intake.web;

import dev.muster.intake.MalformedBodyException;
import dev.muster.intake.NotStoredException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What a sender is told. Senders repeat after 5xx and after nothing else, so 503 is for what will pass and 4xx for what
 * a repetition would not mend.
 */
@RestControllerAdvice(assignableTypes = IntakeController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakeProblems {

    private static final int MOST_ERRORS = 20;

    private final IntakeSettings settings;

    IntakeProblems(IntakeSettings settings) {
        this.settings = settings;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedDelivery e) {
        return answer(problem(e.status(), e.type(), e.status().getReasonPhrase(), e.getMessage()), e.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedBodyException e) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "malformed-body",
                "Malformed body",
                "The body is not what this integration's source sends. Nothing was stored.");
        problem.setProperty("errors", e.problems().stream().limit(MOST_ERRORS).toList());
        return answer(problem, null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notStored(NotStoredException e) {
        return answer(
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "not-stored",
                        "Not stored",
                        "The delivery cannot be stored now. Nothing was stored; please send it again."),
                settings.retryAfter());
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:muster:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, @Nullable Duration retryAfter) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds())));
        }
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"intake\"");
        }
        if (problem.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            answer.allow(HttpMethod.POST);
        }
        return answer.body(problem);
    }
}
