package dev.muster.incident.store;

import dev.muster.incident.IncidentHold;
import dev.muster.incident.IncidentHolds;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.PauseReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps holds in the database. */
@Repository
@Transactional
class JdbcIncidentHolds implements IncidentHolds {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcIncidentHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void begin(IncidentHold hold) {
        jdbc.sql("insert into incident_hold (incident, reason, note, remind_at, held_by, held_at, return_to)"
                        + " values (:incident, :reason, :note, :remindAt, :heldBy, :heldAt, :returnTo)")
                .param("incident", hold.incident())
                .param("reason", hold.reason().name())
                .param("note", hold.note())
                .param("remindAt", Columns.utc(hold.remindAt()))
                .param("heldBy", hold.heldBy())
                .param("heldAt", Columns.utc(hold.heldAt()))
                .param("returnTo", hold.returnTo().name())
                .update();
    }

    @Override
    public void returnTo(String incident, IncidentStatus status) {
        jdbc.sql("update incident_hold set return_to = :status where incident = :incident and ended_at is null")
                .param("status", status.name())
                .param("incident", incident)
                .update();
    }

    @Override
    public Optional<IncidentHold> end(String incident, String person) {
        Optional<IncidentHold> current = current(incident);
        current.ifPresent(hold -> jdbc.sql("update incident_hold set ended_by = :person, ended_at = :now"
                        + " where incident = :incident and ended_at is null")
                .param("person", person)
                .param("now", Columns.utc(clock.instant()))
                .param("incident", incident)
                .update());
        return current;
    }

    @Override
    public Optional<IncidentHold> current(String incident) {
        return jdbc.sql("select * from incident_hold where incident = :incident and ended_at is null"
                        + " order by id desc fetch first 1 rows only")
                .param("incident", incident)
                .query(JdbcIncidentHolds::read)
                .optional();
    }

    @Override
    public List<IncidentHold> of(String incident) {
        return jdbc.sql("select * from incident_hold where incident = :incident order by id")
                .param("incident", incident)
                .query(JdbcIncidentHolds::read)
                .list();
    }

    private static IncidentHold read(ResultSet row, int index) throws SQLException {
        return new IncidentHold(
                row.getString("incident"),
                PauseReason.valueOf(row.getString("reason")),
                row.getString("note"),
                Columns.instant(row, "remind_at"),
                row.getString("held_by"),
                Columns.instant(row, "held_at"),
                IncidentStatus.valueOf(row.getString("return_to")),
                row.getString("ended_by"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
