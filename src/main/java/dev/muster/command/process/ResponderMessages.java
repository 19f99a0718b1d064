package dev.muster.command.process;

import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequestBook;
import dev.muster.command.ResponderRequests;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns requests for responders into process instances. */
@Component
@Transactional
class ResponderMessages implements ResponderRequests {

    private final Incidents incidents;
    private final ResponderRequestBook book;
    private final Candidates candidates;
    private final RunningCommand command;

    ResponderMessages(Incidents incidents, ResponderRequestBook book, Candidates candidates, RunningCommand command) {
        this.incidents = incidents;
        this.book = book;
        this.candidates = candidates;
        this.command = command;
    }

    @Override
    public List<ResponderRequest> of(String incident) {
        return book.of(incidents.get(incident).number());
    }

    @Override
    public ResponderRequest request(
            String number, ResponderRequest.Kind kind, String wanted, String reason, String actor) {
        Incident incident = command.require(number);
        candidates.require(kind, wanted);
        String id = UUID.randomUUID().toString();
        command.start(
                incident,
                CommandModel.RESPONDER_REQUESTED,
                Variables.putValue(RequestVariables.REQUEST_ID, id)
                        .putValue(RequestVariables.REQUEST_KIND, kind.name())
                        .putValue(RequestVariables.WANTED, wanted)
                        .putValue(RequestVariables.REQUEST_REASON, reason)
                        .putValue(RequestVariables.REQUESTED_BY, actor));
        return book.find(id).orElseThrow();
    }

    @Override
    public void withdraw(String number, String id, String reason, String actor) {
        command.withdraw(number, CommandModel.REQUEST_WITHDRAWN, RequestVariables.REQUEST_ID, id, reason, actor);
    }
}
