package dev.muster.engine.web;

import dev.muster.engine.RefusedByRule;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error of Muster's own API as a problem of RFC 9457, whose {@code detail} a caller can act on.
 *
 * <p>What a caller cannot act on stays in the log: no class name, SQL or path leaves the server.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 100) // after those of the features, before the one that Spring Boot brings
public class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** One field that the caller has to correct. */
    record FieldError(String field, String message) {}

    @ExceptionHandler
    ProblemDetail refusedByRule(RefusedByRule refusal) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail brokenConstraint(ConstraintViolationException broken) {
        return withErrors(broken.getConstraintViolations().stream()
                .map(each -> new FieldError(lastNode(each.getPropertyPath().toString()), each.getMessage()))
                .toList());
    }

    @ExceptionHandler({OptimisticLockingException.class, OptimisticLockingFailureException.class})
    ProblemDetail changedMeanwhile(Exception conflict) {
        return problem(HttpStatus.CONFLICT, "Somebody else changed this at the same moment. Read it again and retry.");
    }

    @ExceptionHandler({AuthorizationException.class, AccessDeniedException.class})
    ProblemDetail notAllowed(Exception denied) {
        return problem(HttpStatus.FORBIDDEN, "Your groups do not allow this.");
    }

    @ExceptionHandler
    ProblemDetail engine(ProcessEngineException thrown) {
        if (Refusals.refusal(thrown).isPresent()) {
            return refusedByRule(Refusals.refusal(thrown).get());
        }
        if (Refusals.find(thrown, OptimisticLockingException.class).isPresent()) {
            return changedMeanwhile(thrown);
        }
        if (thrown instanceof BadUserRequestException && !Refusals.comesFromTheDatabase(thrown)) {
            return problem(HttpStatus.BAD_REQUEST, "The process engine does not accept this request.");
        }
        return unexpected(thrown);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception thrown) {
        if (Refusals.refusal(thrown).isPresent()) {
            return refusedByRule(Refusals.refusal(thrown).get());
        }
        LOG.error("A request failed", thrown);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something failed on the server; the log has the details.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest()
                .body(withErrors(invalid.getBindingResult().getFieldErrors().stream()
                        .map(each -> new FieldError(each.getField(), String.valueOf(each.getDefaultMessage())))
                        .toList()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest()
                .body(withErrors(invalid.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(each -> new FieldError(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        String.valueOf(each.getDefaultMessage()))))
                        .toList()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, UnreadableBody.reason(unreadable)));
    }

    /** The sentence names every field too: some clients show nothing but the detail. */
    private static ProblemDetail withErrors(List<FieldError> errors) {
        String all = errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, all + ".");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
