package dev.muster.command.store;

import dev.muster.command.Handover;
import dev.muster.command.Handovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of the command as rows. */
@Repository
class JdbcHandovers implements Handovers {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcHandovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Handover> of(String incident) {
        return jdbc.sql("select * from command_handover where incident = :incident order by offered_at desc, id")
                .param("incident", incident)
                .query(JdbcHandovers::read)
                .list();
    }

    private static Handover read(ResultSet row, int index) throws SQLException {
        return new Handover(
                row.getString("id"),
                row.getString("incident"),
                row.getString("from_person"),
                row.getString("to_person"),
                row.getString("brief"),
                row.getString("offered_by"),
                Columns.instant(row, "offered_at"),
                Handover.State.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "answered_at"),
                row.getString("answer_note"));
    }

    @Override
    public void add(Handover handover) {
        jdbc.sql("insert into command_handover (id, incident, from_person, to_person, brief, offered_by, offered_at,"
                        + " state) values (:id, :incident, :from, :to, :brief, :by, :at, :state)")
                .param("id", handover.id())
                .param("incident", handover.incident())
                .param("from", handover.from())
                .param("to", handover.to())
                .param("brief", handover.brief())
                .param("by", handover.offeredBy())
                .param("at", Columns.utc(handover.offeredAt()))
                .param("state", handover.state().name())
                .update();
    }

    @Override
    public void end(String id, Handover.State state, @Nullable String answer) {
        jdbc.sql("update command_handover set state = :state, answered_at = :at, answer_note = :answer"
                        + " where id = :id and state = 'OFFERED'")
                .param("state", state.name())
                .param("at", Columns.utc(clock.instant()))
                .param("answer", answer)
                .param("id", id)
                .update();
    }
}
