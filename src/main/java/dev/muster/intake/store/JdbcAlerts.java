package dev.muster.intake.store;

import dev.muster.incident.Severity;
import dev.muster.intake.Alert;
import dev.muster.intake.AlertQuery;
import dev.muster.intake.Alerts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists alerts. */
@Repository
class JdbcAlerts implements Alerts {

    private final JdbcClient jdbc;

    JdbcAlerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Alert> list(AlertQuery query) {
        return select("select *", query, " order by id desc offset :offset rows fetch next :size rows only")
                .param("offset", (long) query.page() * query.size())
                .param("size", query.size())
                .query(JdbcAlerts::read)
                .list();
    }

    @Override
    public long count(AlertQuery query) {
        return select("select count(*)", query, "").query(Long.class).single();
    }

    private StatementSpec select(String what, AlertQuery query, String rest) {
        StringBuilder where = new StringBuilder(" from alert where 1 = 1");
        if (query.open() != null) {
            where.append(query.open() ? " and open_key is not null" : " and open_key is null");
        }
        if (query.integration() != null) {
            where.append(" and integration = :integration");
        }
        if (query.incident() != null) {
            where.append(" and incident = :incident");
        }
        return jdbc.sql(what + where + rest)
                .param("integration", query.integration())
                .param("incident", query.incident());
    }

    private static Alert read(ResultSet row, int index) throws SQLException {
        String severity = row.getString("severity_hint");
        return new Alert(
                row.getLong("id"),
                row.getString("dedup_key"),
                row.getString("open_key") != null,
                row.getString("integration"),
                row.getString("source"),
                row.getString("source_key"),
                row.getString("title"),
                severity == null ? null : Severity.valueOf(severity),
                row.getString("service"),
                row.getString("resource"),
                row.getString("incident"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "ended_at"),
                Columns.instant(row, "first_seen_at"),
                Columns.instant(row, "last_seen_at"),
                row.getInt("times_seen"),
                row.getString("held_by"));
    }
}
