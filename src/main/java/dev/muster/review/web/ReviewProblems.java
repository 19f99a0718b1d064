package dev.muster.review.web;

import dev.muster.review.UnknownActionItemException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What reviews and action items refuse, as problems of RFC 9457. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewProblems {

    @ExceptionHandler
    ProblemDetail unknownVersion(UnknownVersionException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-version", "Unknown version", e);
    }

    @ExceptionHandler
    ProblemDetail unknownActionItem(UnknownActionItemException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-action-item", "Unknown action item", e);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, RuntimeException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, e.getMessage());
        problem.setType(URI.create("urn:muster:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
