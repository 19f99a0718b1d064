package dev.muster.command.store;

import static java.util.stream.Collectors.groupingBy;

import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequest.Answer;
import dev.muster.command.ResponderRequestBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for responders and their answers as rows. */
@Repository
class JdbcResponderRequests implements ResponderRequestBook {

    private static final String ANSWERS =
            "select a.* from responder_request_answer a join responder_request r on r.id = a.request where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcResponderRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ResponderRequest> of(String incident) {
        return read("r.incident = :value", incident);
    }

    @Override
    public Optional<ResponderRequest> find(String id) {
        return read("r.id = :value", id).stream().findFirst();
    }

    private List<ResponderRequest> read(String where, String value) {
        Map<String, List<AnswerRow>> answers = jdbc
                .sql(ANSWERS + where + " order by a.id")
                .param("value", value)
                .query(JdbcResponderRequests::answer)
                .list()
                .stream()
                .collect(groupingBy(AnswerRow::request));
        return jdbc.sql("select r.* from responder_request r where " + where + " order by r.requested_at desc, r.id")
                .param("value", value)
                .query((row, index) -> request(row, answers.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private static ResponderRequest request(ResultSet row, List<AnswerRow> answers) throws SQLException {
        return new ResponderRequest(
                row.getString("id"),
                row.getString("incident"),
                ResponderRequest.Kind.valueOf(row.getString("kind")),
                row.getString("wanted"),
                row.getString("reason"),
                row.getString("requested_by"),
                Columns.instant(row, "requested_at"),
                ResponderRequest.State.valueOf(row.getString("state")),
                row.getString("accepted_by"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("outcome"),
                answers.stream().map(AnswerRow::answer).toList());
    }

    private static AnswerRow answer(ResultSet row, int index) throws SQLException {
        return new AnswerRow(
                row.getString("request"),
                new Answer(
                        row.getString("person"),
                        Columns.instant(row, "asked_at"),
                        ResponderRequest.Word.valueOf(row.getString("answer")),
                        Columns.instantOrNull(row, "answered_at"),
                        row.getString("note")));
    }

    @Override
    public void add(ResponderRequest request) {
        jdbc.sql("insert into responder_request (id, incident, kind, wanted, reason, requested_by, requested_at, state)"
                        + " values (:id, :incident, :kind, :wanted, :reason, :by, :at, :state)")
                .param("id", request.id())
                .param("incident", request.incident())
                .param("kind", request.kind().name())
                .param("wanted", request.wanted())
                .param("reason", request.reason())
                .param("by", request.requestedBy())
                .param("at", Columns.utc(request.requestedAt()))
                .param("state", request.state().name())
                .update();
    }

    @Override
    public void asked(String id, String person) {
        jdbc.sql("insert into responder_request_answer (request, person, asked_at, answer)"
                        + " values (:request, :person, :at, 'ASKED')")
                .param("request", id)
                .param("person", person)
                .param("at", Columns.utc(clock.instant()))
                .update();
    }

    @Override
    public void answered(String id, String person, ResponderRequest.Word answer, @Nullable String note) {
        answer(id, answer, note, " and person = :person", person);
    }

    @Override
    public void end(String id, ResponderRequest.State state, @Nullable String acceptedBy, String outcome) {
        answer(id, ResponderRequest.Word.WITHDRAWN, null, "", "");
        jdbc.sql("update responder_request set state = :state, accepted_by = :acceptedBy, ended_at = :at,"
                        + " outcome = :outcome where id = :id and state = 'OPEN'")
                .param("state", state.name())
                .param("acceptedBy", acceptedBy)
                .param("at", Columns.utc(clock.instant()))
                .param("outcome", outcome.length() <= 2000 ? outcome : outcome.substring(0, 1999) + "…")
                .param("id", id)
                .update();
    }

    private void answer(String id, ResponderRequest.Word answer, @Nullable String note, String more, String person) {
        jdbc.sql("update responder_request_answer set answer = :answer, answered_at = :at, note = :note"
                        + " where request = :request and answer = 'ASKED'" + more)
                .param("answer", answer.name())
                .param("at", Columns.utc(clock.instant()))
                .param("note", note)
                .param("request", id)
                .param("person", person)
                .update();
    }

    private record AnswerRow(String request, Answer answer) {}
}
