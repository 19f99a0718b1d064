package dev.muster.incident.store;

import dev.muster.incident.Severity;
import dev.muster.incident.UnheardAlerts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps unheard alerts in the database. */
@Repository
@Transactional
class JdbcUnheardAlerts implements UnheardAlerts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcUnheardAlerts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void lock(String incident) {
        jdbc.sql("select number from incident where number = :incident for update")
                .param("incident", incident)
                .query(String.class)
                .optional();
    }

    @Override
    public void keep(String incident, UnheardAlert alert) {
        jdbc.sql("insert into unheard_alert (incident, title, severity_hint, calls_for_one, related_at)"
                        + " values (:incident, :title, :hint, :calls, :now)")
                .param("incident", incident)
                .param("title", alert.title())
                .param("hint", Objects.toString(alert.severityHint(), null))
                .param("calls", alert.callsForIncident())
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    @Override
    public List<UnheardAlert> take(String incident) {
        List<UnheardAlert> kept = jdbc.sql("select * from unheard_alert where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcUnheardAlerts::read)
                .list();
        jdbc.sql("delete from unheard_alert where incident = :incident")
                .param("incident", incident)
                .update();
        return kept;
    }

    private static UnheardAlert read(ResultSet row, int index) throws SQLException {
        String hint = row.getString("severity_hint");
        return new UnheardAlert(
                row.getString("title"), hint == null ? null : Severity.valueOf(hint), row.getBoolean("calls_for_one"));
    }
}
