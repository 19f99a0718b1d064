package dev.muster.improvement.store;

import dev.muster.improvement.ImprovementLedger;
import dev.muster.improvement.ImprovementRound;
import dev.muster.improvement.ImprovementRounds;
import dev.muster.improvement.RoundKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds as rows. */
@Repository
class JdbcImprovementRounds implements ImprovementRounds, ImprovementLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcImprovementRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<ImprovementRound> find(String number) {
        return jdbc.sql("select * from improvement_round where number = :number")
                .param("number", number)
                .query(JdbcImprovementRounds::read)
                .optional();
    }

    @Override
    public List<ImprovementRound> list(RoundKind kind, int page, int size) {
        return jdbc.sql("select * from improvement_round where kind = :kind order by opened_at desc, number desc"
                        + " offset :offset rows fetch next :size rows only")
                .param("kind", kind.name())
                .param("offset", (long) page * size)
                .param("size", size)
                .query(JdbcImprovementRounds::read)
                .list();
    }

    @Override
    public Optional<ImprovementRound> waiting(RoundKind kind) {
        return jdbc.sql("select * from improvement_round where kind = :kind and ended_at is null"
                        + " order by opened_at desc, number desc fetch first 1 rows only")
                .param("kind", kind.name())
                .query(JdbcImprovementRounds::read)
                .optional();
    }

    @Override
    public long count(RoundKind kind) {
        return jdbc.sql("select count(*) from improvement_round where kind = :kind")
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    @Override
    public ImprovementRound open(RoundKind kind, String openedBy, String facts) {
        String number = freeNumber(kind);
        jdbc.sql("insert into improvement_round (number, kind, opened_by, opened_at, facts, reminders, action_items)"
                        + " values (:number, :kind, :by, :now, :facts, 0, '')")
                .param("number", number)
                .param("kind", kind.name())
                .param("by", openedBy)
                .param("now", now())
                .param("facts", facts)
                .update();
        return find(number).orElseThrow();
    }

    /** Two at the same moment want the same number; the key lets one of them pass. */
    private String freeNumber(RoundKind kind) {
        String first = kind.prefix() + "-" + YearMonth.from(now());
        long taken = jdbc.sql("select count(*) from improvement_round where number = :first or number like :more")
                .param("first", first)
                .param("more", first + "-%")
                .query(Long.class)
                .single();
        return taken == 0 ? first : first + "-" + (taken + 1);
    }

    @Override
    public void due(String number, Instant at) {
        jdbc.sql("update improvement_round set due_at = :at where number = :number")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("number", number)
                .update();
    }

    @Override
    public void reminded(String number) {
        jdbc.sql("update improvement_round set reminders = reminders + 1 where number = :number")
                .param("number", number)
                .update();
    }

    @Override
    public void end(String number, String person, String outcome, List<String> actionItems) {
        jdbc.sql("update improvement_round set ended_by = :by, ended_at = :now, outcome = :outcome,"
                        + " action_items = :items where number = :number")
                .param("by", person)
                .param("now", now())
                .param("outcome", outcome)
                .param("items", String.join(",", actionItems))
                .param("number", number)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImprovementRound read(ResultSet row, int index) throws SQLException {
        String items = row.getString("action_items");
        return new ImprovementRound(
                row.getString("number"),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("facts"),
                instant(row, "due_at"),
                row.getInt("reminders"),
                row.getString("ended_by"),
                instant(row, "ended_at"),
                row.getString("outcome"),
                items.isEmpty() ? List.of() : List.of(items.split(",")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
