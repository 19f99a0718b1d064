package dev.muster.oncall.store;

import dev.muster.oncall.ShiftOverride;
import dev.muster.oncall.ShiftOverrides;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Overrides in their table. */
@Repository
class JdbcShiftOverrides implements ShiftOverrides {

    /** What was taken back before it began is left out; what was taken back later ended then. */
    private static final String COUNTING = """
        select id, schedule, tier, person, replaces, starts_at, reason, made_by, made_at,
            case when taken_back_at < ends_at then taken_back_at else ends_at end as ended_at
        from on_call_override where (taken_back_at is null or taken_back_at > starts_at)\
        """;

    private final JdbcClient jdbc;

    JdbcShiftOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ShiftOverride> of(String schedule, Instant from, Instant to) {
        return jdbc.sql(COUNTING + """
            and schedule = :schedule and starts_at < :to and ends_at > :from
            and (taken_back_at is null or taken_back_at > :from) order by starts_at, id\
            """)
                .param("schedule", schedule)
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query(JdbcShiftOverrides::read)
                .list();
    }

    @Override
    public Optional<ShiftOverride> find(String id) {
        return jdbc.sql(COUNTING + " and id = :id")
                .param("id", id)
                .query(JdbcShiftOverrides::read)
                .optional();
    }

    @Override
    public void add(ShiftOverride override) {
        jdbc.sql("""
            insert into on_call_override (id, schedule, tier, person, replaces, starts_at, ends_at, reason,
                made_by, made_at)
            values (:id, :schedule, :tier, :person, :replaces, :from, :to, :reason, :by, :at)\
            """)
                .param("id", override.id())
                .param("schedule", override.schedule())
                .param("tier", override.tier())
                .param("person", override.person())
                .param("replaces", override.replaces())
                .param("from", Columns.utc(override.from()))
                .param("to", Columns.utc(override.to()))
                .param("reason", override.reason())
                .param("by", override.madeBy())
                .param("at", Columns.utc(override.madeAt()))
                .update();
    }

    @Override
    public void takeBack(String id, String person, Instant at) {
        jdbc.sql("update on_call_override set taken_back_by = :person, taken_back_at = :at"
                        + " where id = :id and taken_back_at is null")
                .param("person", person)
                .param("at", Columns.utc(at))
                .param("id", id)
                .update();
    }

    private static ShiftOverride read(ResultSet row, int index) throws SQLException {
        return new ShiftOverride(
                row.getString("id"),
                row.getString("schedule"),
                row.getInt("tier"),
                row.getString("person"),
                row.getString("replaces"),
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ended_at"),
                row.getString("reason"),
                row.getString("made_by"),
                Columns.instant(row, "made_at"));
    }
}
