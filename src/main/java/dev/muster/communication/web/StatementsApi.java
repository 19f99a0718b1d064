package dev.muster.communication.web;

import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementRequests;
import dev.muster.communication.Statements;
import dev.muster.communication.UnknownStatementException;
import dev.muster.incident.Incidents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RestController;

/** Texts for readers outside. Drafting and approving them are tasks of people; here they are asked for and read. */
@RestController
@RequestMapping("/api/v1/incidents/{number}/statements")
class StatementsApi {

    private final Incidents incidents;
    private final Statements statements;
    private final StatementRequests requests;

    StatementsApi(Incidents incidents, Statements statements, StatementRequests requests) {
        this.incidents = incidents;
        this.statements = statements;
        this.requests = requests;
    }

    @GetMapping
    Whole<StatementView> list(@PathVariable String number) {
        return Whole.of(statements.of(incidents.get(number).number()).stream()
                .map(StatementView::of)
                .toList());
    }

    @GetMapping("/{statement}")
    StatementView one(@PathVariable String number, @PathVariable int statement) {
        return StatementView.of(statements.get(incidents.get(number).number(), statement));
    }

    @PostMapping
    ResponseEntity<StatementView> request(
            @PathVariable String number, @RequestBody @Valid NewStatement wanted, Principal person) {
        Statement opened = requests.request(number, wanted.kind(), wanted.headline(), wanted.text(), person.getName());
        return ResponseEntity.created(
                        URI.create("/api/v1/incidents/" + opened.incident() + "/statements/" + opened.number()))
                .body(StatementView.of(opened));
    }

    /** Opens the draft of a corrected wording, which a second person approves again. */
    @PostMapping("/{statement}/correction")
    ResponseEntity<StatementView> correct(
            @PathVariable String number,
            @PathVariable int statement,
            @RequestBody @Valid Correction correction,
            Principal person) {
        requests.correct(number, statement, correction.note().strip(), person.getName());
        return ResponseEntity.accepted().body(one(number, statement));
    }

    @PostMapping("/{statement}/withdrawal")
    StatementView withdraw(
            @PathVariable String number,
            @PathVariable int statement,
            @RequestBody @Valid Withdrawal withdrawal,
            Principal person) {
        requests.withdraw(number, statement, withdrawal.reason().strip(), person.getName());
        return one(number, statement);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownStatementException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setType(URI.create("urn:muster:problem:unknown-statement"));
        problem.setTitle("Unknown statement");
        return problem;
    }

    /** What is wanted; headline and text are a first draft. */
    record NewStatement(
            @NotNull(message = "say where it is to appear: STATUS_PAGE, SOCIAL, PRESS, SUPPORT or USERS")
            StatementKind kind,

            @Nullable @Size(max = 200) String headline,
            @Nullable @Size(max = 3000) String text) {}

    /** What is corrected, in words for the readers. */
    record Correction(
            @NotBlank(message = "say for the readers what you correct") @Size(max = 1000)
            String note) {}

    /** Why it is taken back, in words for the readers. */
    record Withdrawal(
            @NotBlank(message = "say for the readers why you take it back") @Size(max = 2000)
            String reason) {}
}
