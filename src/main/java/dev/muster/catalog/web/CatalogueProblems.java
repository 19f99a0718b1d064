package dev.muster.catalog.web;

import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import dev.muster.catalog.MaintenanceRefusedException;
import dev.muster.catalog.UnknownMaintenanceWindowException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the catalogue refuses, as problems of RFC 9457. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatalogueProblems {

    private static final int TOLD_IN_DETAIL = 5;

    /** One line of a catalogue to mend. */
    record FaultView(
            int line,
            String field,
            String message,
            @Nullable String suggestion) {}

    @ExceptionHandler
    ProblemDetail faults(CatalogueRefusedException e) {
        List<CatalogueFault> faults = e.faults();
        String some = faults.stream()
                .limit(TOLD_IN_DETAIL)
                .map(fault -> "line " + fault.line() + ": " + fault.sentence())
                .collect(Collectors.joining("; "));
        int more = faults.size() - TOLD_IN_DETAIL;
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "catalogue-refused",
                "The catalogue has faults",
                "Nothing was changed. " + some + (more > 0 ? "; and " + more + " more." : "."));
        problem.setProperty(
                "errors",
                faults.stream()
                        .map(fault -> new FaultView(fault.line(), fault.field(), fault.sentence(), fault.suggestion()))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(MaintenanceRefusedException e) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "maintenance-refused",
                "Not possible as a maintenance window",
                e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownMaintenanceWindowException e) {
        return problem(
                HttpStatus.NOT_FOUND, "unknown-maintenance-window", "Unknown maintenance window", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownEntryException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-entry", "Not in the catalogue", e.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:muster:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
