package dev.muster.oncall.web;

import dev.muster.oncall.NotYourScheduleException;
import dev.muster.oncall.OverrideRefusedException;
import dev.muster.oncall.UnknownScheduleException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What schedules refuse, as problems of RFC 9457. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnCallProblems {

    @ExceptionHandler
    ProblemDetail unknown(UnknownScheduleException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-schedule", "Unknown schedule", e);
    }

    @ExceptionHandler
    ProblemDetail notYours(NotYourScheduleException e) {
        return problem(HttpStatus.FORBIDDEN, "not-your-schedule", "Not your schedule", e);
    }

    @ExceptionHandler
    ProblemDetail refused(OverrideRefusedException e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "override-refused", "Override refused", e);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, RuntimeException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, e.getMessage());
        problem.setType(URI.create("urn:muster:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
