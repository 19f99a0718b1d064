package dev.muster.communication.store;

import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.StatementVersion.State;
import dev.muster.communication.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements and their wordings as rows; a wording is never changed, only its state. */
@Repository
public class StatementRows implements Statements {

    private static final String OF_VERSION =
            " where incident = :incident and statement = :number and version = :version";

    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Statement> of(String incident) {
        return jdbc.sql("select * from statement where incident = :incident order by number")
                .param("incident", incident)
                .query(this::read)
                .list();
    }

    @Override
    public Optional<Statement> find(String incident, int number) {
        return jdbc.sql("select * from statement where incident = :incident and number = :number")
                .param("incident", incident)
                .param("number", number)
                .query(this::read)
                .optional();
    }

    /** @return its number */
    public int insert(String incident, StatementKind kind, String person, Instant at) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from statement where incident = :incident")
                .param("incident", incident)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into statement (incident, number, kind, requested_by, requested_at)"
                        + " values (:incident, :number, :kind, :person, :at)")
                .param("incident", incident)
                .param("number", number)
                .param("kind", kind.name())
                .param("person", person)
                .param("at", Columns.utc(at))
                .update();
        return number;
    }

    /** Adds a wording; the drafter may have chosen another kind. */
    public void submit(String incident, int number, StatementKind kind, StatementVersion version) {
        jdbc.sql("update statement set kind = :kind where incident = :incident and number = :number")
                .param("kind", kind.name())
                .param("incident", incident)
                .param("number", number)
                .update();
        jdbc.sql("insert into statement_version (incident, statement, version, headline, text, correction_note,"
                        + " embargo_until, rendered_subject, rendered_text, rendered_html, author, submitted_at, state)"
                        + " values (:incident, :number, :version, :headline, :text, :note, :embargo, :renderedSubject,"
                        + " :renderedText, :renderedHtml, :author, :at, :state)")
                .param("incident", incident)
                .param("number", number)
                .param("version", version.number())
                .param("headline", version.headline())
                .param("text", version.text())
                .param("note", version.correctionNote())
                .param("embargo", Columns.utc(version.embargoUntil()))
                .param("renderedSubject", version.rendered().subject())
                .param("renderedText", version.rendered().text())
                .param("renderedHtml", version.rendered().html())
                .param("author", version.author())
                .param("at", Columns.utc(version.submittedAt()))
                .param("state", version.state().name())
                .update();
    }

    public void decide(
            String incident, int number, int version, State state, String person, Instant at, @Nullable String why) {
        jdbc.sql("update statement_version set state = :state, decided_by = :person, decided_at = :at,"
                        + " decision_comment = :why" + OF_VERSION)
                .param("state", state.name())
                .param("person", person)
                .param("at", Columns.utc(at))
                .param("why", why)
                .param("incident", incident)
                .param("number", number)
                .param("version", version)
                .update();
    }

    /** The wording that counts from now on; the one before it counts no more. */
    public void publish(String incident, int number, int version, State state, Instant at) {
        jdbc.sql("update statement_version set state = 'SUPERSEDED' where incident = :incident and statement = :number"
                        + " and state in ('PUBLISHED', 'REHEARSED')")
                .param("incident", incident)
                .param("number", number)
                .update();
        jdbc.sql("update statement_version set state = :state, published_at = :at" + OF_VERSION)
                .param("state", state.name())
                .param("at", Columns.utc(at))
                .param("incident", incident)
                .param("number", number)
                .param("version", version)
                .update();
    }

    public void withdraw(String incident, int number, String person, Instant at, String reason) {
        jdbc.sql("update statement set withdrawn_by = :person, withdrawn_at = :at, withdraw_reason = :reason"
                        + " where incident = :incident and number = :number")
                .param("person", person)
                .param("at", Columns.utc(at))
                .param("reason", reason)
                .param("incident", incident)
                .param("number", number)
                .update();
        jdbc.sql("update statement_version set state = 'WITHDRAWN' where incident = :incident and statement = :number"
                        + " and state not in ('REJECTED', 'SUPERSEDED')")
                .param("incident", incident)
                .param("number", number)
                .update();
    }

    private Statement read(ResultSet row, int index) throws SQLException {
        String incident = row.getString("incident");
        int number = row.getInt("number");
        return new Statement(
                incident,
                number,
                StatementKind.valueOf(row.getString("kind")),
                row.getString("requested_by"),
                Columns.instant(row, "requested_at"),
                row.getString("withdrawn_by"),
                Columns.instantOrNull(row, "withdrawn_at"),
                row.getString("withdraw_reason"),
                versions(incident, number));
    }

    private List<StatementVersion> versions(String incident, int number) {
        return jdbc.sql("select * from statement_version where incident = :incident and statement = :number"
                        + " order by version")
                .param("incident", incident)
                .param("number", number)
                .query(StatementColumns::version)
                .list();
    }
}
