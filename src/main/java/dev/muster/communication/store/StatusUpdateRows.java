package dev.muster.communication.store;

import dev.muster.communication.Said;
import dev.muster.communication.StatusUpdate;
import dev.muster.communication.StatusUpdates;
import dev.muster.incident.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Status updates as rows that are only ever inserted. */
@Repository
public class StatusUpdateRows implements StatusUpdates {

    private final JdbcClient jdbc;

    StatusUpdateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(StatusUpdate update) {
        jdbc.sql("insert into status_update (incident, number, status, severity, text, actions, needs, decision,"
                        + " customer_wording, internal, author, published_at, next_update_at, final_update)"
                        + " values (:incident, :number, :status, :severity, :text, :actions, :needs, :decision,"
                        + " :customerWording, :internal, :author, :publishedAt, :nextUpdateAt, :last)")
                .param("incident", update.incident())
                .param("number", update.number())
                .param("status", update.status())
                .param("severity", update.severity().name())
                .param("text", update.said().conditions())
                .param("actions", update.said().actions())
                .param("needs", update.said().needs())
                .param("decision", update.said().decision())
                .param("customerWording", update.said().customerWording())
                .param("internal", update.internal())
                .param("author", update.author())
                .param("publishedAt", Columns.utc(update.publishedAt()))
                .param("nextUpdateAt", Columns.utc(update.nextUpdateAt()))
                .param("last", update.last())
                .update();
    }

    @Override
    public List<StatusUpdate> of(String incident) {
        return jdbc.sql("select * from status_update where incident = :incident order by number")
                .param("incident", incident)
                .query(StatusUpdateRows::read)
                .list();
    }

    @Override
    public Optional<StatusUpdate> latest(String incident) {
        return jdbc.sql("select * from status_update where incident = :incident order by number desc"
                        + " fetch first 1 rows only")
                .param("incident", incident)
                .query(StatusUpdateRows::read)
                .optional();
    }

    private static StatusUpdate read(ResultSet row, int index) throws SQLException {
        return new StatusUpdate(
                row.getString("incident"),
                row.getInt("number"),
                row.getString("status"),
                Severity.valueOf(row.getString("severity")),
                new Said.Update(
                        row.getString("text"),
                        row.getString("actions"),
                        row.getString("needs"),
                        row.getString("decision"),
                        row.getString("customer_wording")),
                row.getBoolean("internal"),
                row.getString("author"),
                Columns.instant(row, "published_at"),
                Columns.instantOrNull(row, "next_update_at"),
                row.getBoolean("final_update"));
    }
}
