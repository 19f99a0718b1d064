package dev.muster.command.process;

import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequest.State;
import dev.muster.command.ResponderRequest.Word;
import dev.muster.command.ResponderRequestBook;
import dev.muster.communication.Purpose;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Role;
import dev.muster.incident.TimelineKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Keeps what is asked of responders and what they answer, and tells those whom it concerns. */
@Component
class ResponderRecord {

    private static final String ACCEPT = "ACCEPT";

    private final ResponderRequestBook book;
    private final Candidates candidates;
    private final IncidentRoles roles;
    private final CommandNews news;
    private final Clock clock;

    ResponderRecord(
            ResponderRequestBook book, Candidates candidates, IncidentRoles roles, CommandNews news, Clock clock) {
        this.book = book;
        this.candidates = candidates;
        this.roles = roles;
        this.news = news;
        this.clock = clock;
    }

    void requested(DelegateExecution execution) {
        ResponderRequest request = new ResponderRequest(
                id(execution),
                CommandVariables.incident(execution),
                ResponderRequest.Kind.valueOf(CommandVariables.text(execution, RequestVariables.REQUEST_KIND)),
                CommandVariables.text(execution, RequestVariables.WANTED),
                CommandVariables.text(execution, RequestVariables.REQUEST_REASON),
                CommandVariables.text(execution, RequestVariables.REQUESTED_BY),
                clock.instant(),
                State.OPEN,
                null,
                null,
                null,
                List.of());
        book.add(request);
        execution.setVariable(RequestVariables.WANTED_WORDS, request.wantedWords());
        append(request, request.requestedBy(), "Requested: " + request.wantedWords() + ". " + request.reason());
    }

    void askNext(DelegateExecution execution) {
        ResponderRequest request = request(execution);
        int attempts = CommandVariables.number(execution, RequestVariables.RESPONDER_ATTEMPTS);
        Optional<String> next = request.answers().size() < attempts ? candidates.next(request) : Optional.empty();
        execution.setVariable(RequestVariables.RESPONDER_FOUND, next.isPresent());
        execution.setVariable(CommandVariables.ASKED_PERSON, next.orElse(null));
        execution.setVariable(RequestVariables.RESPONDER_ANSWER, null);
        execution.setVariable(RequestVariables.RESPONDER_ANSWER_REASON, null);
        next.ifPresent(person -> ask(request, person));
    }

    private void ask(ResponderRequest request, String person) {
        book.asked(request.id(), person);
        append(request, NewEntry.SYSTEM, person + " is asked to respond (" + request.wantedWords() + ")");
        news.tell(
                request.incident(),
                Purpose.RESPONDER_REQUEST,
                "request-" + request.id() + "-" + person,
                person,
                request.requestedBy() + " asks you to respond (" + request.wantedWords() + "): " + request.reason());
    }

    void answered(DelegateExecution execution) {
        ResponderRequest request = request(execution);
        String person = CommandVariables.text(execution, CommandVariables.ASKED_PERSON);
        String reason = CommandVariables.optional(execution, RequestVariables.RESPONDER_ANSWER_REASON);
        if (!ACCEPT.equals(execution.getVariable(RequestVariables.RESPONDER_ANSWER))) {
            book.answered(request.id(), person, Word.DECLINED, reason);
            append(request, person, person + " declined to respond: " + reason);
            return;
        }
        Role role = request.kind() == ResponderRequest.Kind.SKILL ? Role.SPECIALIST : Role.RESPONDER;
        String outcome = person + " responds (" + request.wantedWords() + ")";
        book.answered(request.id(), person, Word.ACCEPTED, reason);
        book.end(request.id(), State.ACCEPTED, person, outcome);
        append(request, person, outcome);
        roles.assign(request.incident(), role, person, person, request.wantedWords());
        report(request, outcome);
    }

    void notAnswered(DelegateExecution execution) {
        ResponderRequest request = request(execution);
        String person = CommandVariables.text(execution, CommandVariables.ASKED_PERSON);
        book.answered(request.id(), person, Word.NO_ANSWER, null);
        append(
                request,
                NewEntry.SYSTEM,
                person + " has not answered within " + CommandVariables.text(execution, RequestVariables.ANSWER_LIMIT)
                        + " whether to respond");
    }

    void returned(DelegateExecution execution) {
        ResponderRequest request = request(execution);
        String outcome = "Nobody came for " + request.wantedWords() + ": "
                + (request.answers().isEmpty() ? "there was nobody to ask" : words(request));
        book.end(request.id(), State.RETURNED, null, outcome);
        append(request, NewEntry.SYSTEM, outcome);
        report(request, outcome);
    }

    private static String words(ResponderRequest request) {
        return request.answers().stream()
                .map(answer -> answer.person()
                        + (answer.answer() == Word.DECLINED ? " declined (" + answer.note() + ")" : " did not answer"))
                .collect(Collectors.joining(", "));
    }

    void withdrawn(DelegateExecution execution) {
        ResponderRequest request = request(execution);
        String by = CommandVariables.text(execution, RequestVariables.WITHDRAWN_BY);
        String outcome = "Request for " + request.wantedWords() + " withdrawn: "
                + CommandVariables.text(execution, RequestVariables.WITHDRAW_REASON);
        book.end(request.id(), State.WITHDRAWN, null, outcome);
        append(request, by, outcome);
        request.answers().stream()
                .filter(answer -> answer.answer() == Word.ASKED)
                .forEach(answer -> news.tell(
                        request.incident(),
                        Purpose.RESPONDER_REQUEST,
                        "withdrawn-" + request.id(),
                        answer.person(),
                        outcome));
    }

    private void report(ResponderRequest request, String outcome) {
        news.tellRequester(
                request.incident(),
                Purpose.RESPONDER_REQUEST,
                "outcome-" + request.id(),
                request.requestedBy(),
                outcome);
    }

    private void append(ResponderRequest request, String actor, String text) {
        news.append(request.incident(), TimelineKind.RESPONDER, actor, text, "request", request.id());
    }

    private ResponderRequest request(DelegateExecution execution) {
        return book.find(id(execution)).orElseThrow();
    }

    private static String id(DelegateExecution execution) {
        return CommandVariables.text(execution, RequestVariables.REQUEST_ID);
    }
}
