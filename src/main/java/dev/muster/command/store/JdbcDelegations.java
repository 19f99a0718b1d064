package dev.muster.command.store;

import dev.muster.command.Delegation;
import dev.muster.command.DelegationBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delegations as rows. */
@Repository
class JdbcDelegations implements DelegationBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDelegations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Delegation> of(String incident) {
        return jdbc.sql("select * from delegation where incident = :incident order by delegated_at desc, id")
                .param("incident", incident)
                .query(JdbcDelegations::read)
                .list();
    }

    @Override
    public Optional<Delegation> find(String id) {
        return jdbc.sql("select * from delegation where id = :id")
                .param("id", id)
                .query(JdbcDelegations::read)
                .optional();
    }

    private static Delegation read(ResultSet row, int index) throws SQLException {
        return new Delegation(
                row.getString("id"),
                row.getString("incident"),
                row.getString("work"),
                row.getString("person"),
                row.getString("delegated_by"),
                Columns.instant(row, "delegated_at"),
                Columns.instant(row, "time_box_ends"),
                row.getInt("extensions"),
                Delegation.State.valueOf(row.getString("state")),
                row.getString("result"),
                Columns.instantOrNull(row, "ended_at"));
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql("insert into delegation (id, incident, work, person, delegated_by, delegated_at, time_box_ends,"
                        + " extensions, state) values (:id, :incident, :work, :person, :by, :at, :ends, 0, :state)")
                .param("id", delegation.id())
                .param("incident", delegation.incident())
                .param("work", delegation.work())
                .param("person", delegation.person())
                .param("by", delegation.delegatedBy())
                .param("at", Columns.utc(delegation.delegatedAt()))
                .param("ends", Columns.utc(delegation.timeBoxEnds()))
                .param("state", delegation.state().name())
                .update();
    }

    @Override
    public void extend(String id, Instant timeBoxEnds) {
        jdbc.sql("update delegation set time_box_ends = :ends, extensions = extensions + 1"
                        + " where id = :id and state = 'OPEN'")
                .param("ends", Columns.utc(timeBoxEnds))
                .param("id", id)
                .update();
    }

    @Override
    public void end(String id, Delegation.State state, String result) {
        jdbc.sql("update delegation set state = :state, result = :result, ended_at = :at"
                        + " where id = :id and state = 'OPEN'")
                .param("state", state.name())
                .param("result", result)
                .param("at", Columns.utc(clock.instant()))
                .param("id", id)
                .update();
    }
}
