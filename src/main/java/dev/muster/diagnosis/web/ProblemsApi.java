package dev.muster.diagnosis.web;

import dev.muster.diagnosis.Problem;
import dev.muster.diagnosis.Problems;
import dev.muster.diagnosis.Recurrence;
import dev.muster.diagnosis.Surroundings;
import dev.muster.diagnosis.UnknownProblemException;
import dev.muster.diagnosis.web.DiagnosisRequests.LearnOfProblem;
import dev.muster.diagnosis.web.DiagnosisRequests.LinkProblem;
import dev.muster.diagnosis.web.DiagnosisRequests.OpenProblem;
import dev.muster.diagnosis.web.DiagnosisRequests.ResolveProblem;
import dev.muster.incident.Incidents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Problems and known errors. */
@RestController
@RequestMapping("/api/v1")
class ProblemsApi {

    private final Problems problems;
    private final Surroundings surroundings;
    private final Incidents incidents;

    ProblemsApi(Problems problems, Surroundings surroundings, Incidents incidents) {
        this.problems = problems;
        this.surroundings = surroundings;
        this.incidents = incidents;
    }

    @GetMapping("/problems")
    ResponseEntity<Page<Problem>> list(
            @RequestParam(required = false) Problem.@Nullable State state,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return Page.answer(problems.list(state, service, page, size), problems.count(state, service), page, size);
    }

    /** Incidents that came back without anybody having opened a problem for them. */
    @GetMapping("/problems/suggestions")
    ResponseEntity<Page<Recurrence>> suggestions() {
        return Page.whole(surroundings.recurrences());
    }

    @GetMapping("/problems/{id}")
    Problem one(@PathVariable String id) {
        return problems.find(id).orElseThrow(() -> new UnknownProblemException(id));
    }

    @PostMapping("/problems")
    ResponseEntity<Problem> open(@RequestBody @Valid OpenProblem request, Principal person) {
        Problem opened = problems.open(request.problem(), person.getName());
        return ResponseEntity.created(URI.create("/api/v1/problems/" + opened.id()))
                .body(opened);
    }

    /** Adds what was learnt: the cause, or a workaround, with which it becomes a known error. */
    @PostMapping("/problems/{id}/known-error")
    Problem learn(@PathVariable String id, @RequestBody @Valid LearnOfProblem request, Principal person) {
        return problems.learn(
                id,
                DiagnosisRequests.blankToNull(request.cause()),
                DiagnosisRequests.blankToNull(request.workaround()),
                person.getName());
    }

    @PostMapping("/problems/{id}/resolution")
    Problem resolve(@PathVariable String id, @RequestBody @Valid ResolveProblem request, Principal person) {
        return problems.resolve(id, request.solution().strip(), person.getName());
    }

    @GetMapping("/incidents/{number}/problems")
    ResponseEntity<Page<Problem>> ofIncident(@PathVariable String number) {
        return Page.whole(problems.of(incidents.get(number).number()));
    }

    @PostMapping("/incidents/{number}/problems")
    Problem link(@PathVariable String number, @RequestBody @Valid LinkProblem request, Principal person) {
        return problems.link(request.problem().strip(), number, request.reason().strip(), person.getName());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownProblemException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }
}
