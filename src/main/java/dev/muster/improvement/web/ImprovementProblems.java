package dev.muster.improvement.web;

import dev.muster.improvement.UnknownRoundException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is refused here, as problems of RFC 9457. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImprovementProblems {

    @ExceptionHandler
    ProblemDetail unknownRound(UnknownRoundException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setType(URI.create("urn:muster:problem:unknown-round"));
        problem.setTitle("Unknown review or check");
        return problem;
    }
}
