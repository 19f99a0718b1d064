package dev.muster.intake.store;

import dev.muster.incident.Severity;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.Signal;
import dev.muster.intake.triage.AlertBook;
import dev.muster.intake.triage.GroupIncidents;
import dev.muster.intake.triage.Occurrence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes the alerts of a body. Rows are written in batches, sorted by key: two senders that deliver the same
 * group at the same time would otherwise block each other.
 */
@Repository
class AlertRows implements GroupIncidents {

    private static final String INSERT = "insert into alert (dedup_key, occurrence, open_key, group_key, integration,"
            + " source, source_key, title, severity_hint, service, resource, incident, started_at, last_start_at,"
            + " ended_at, first_seen_at, last_seen_at, times_seen, held_by, held_delivery)"
            + " values (:dedupKey, :occurrence, :openKey, :groupKey, :integration, :source, :sourceKey, :title,"
            + " :severity, :service, :resource, :incident, :startedAt, :lastStart, :end, :now, :now, :seen,"
            + " :heldBy, :heldDelivery)";

    private static final String UPDATE = "update alert set times_seen = times_seen + :seen, last_seen_at ="
            + " greatest(last_seen_at, coalesce(:seenAt, last_seen_at)), severity_hint = coalesce(:severity,"
            + " severity_hint), incident = coalesce(:incident, incident), last_start_at = coalesce(:lastStart,"
            + " last_start_at), ended_at = coalesce(:end, ended_at), open_key = :openKey, held_by = :heldBy, held_delivery"
            + " = coalesce(:heldDelivery, held_delivery) where id = :id and open_key is not null";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AlertRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The latest occurrence of each of these keys. */
    AlertBook latest(Set<String> dedupKeys) {
        if (dedupKeys.isEmpty()) {
            return new AlertBook(List.of());
        }
        return new AlertBook(jdbc.sql("select a.* from alert a where a.dedup_key in (:keys) and a.occurrence ="
                        + " (select max(b.occurrence) from alert b where b.dedup_key = a.dedup_key)")
                .param("keys", dedupKeys)
                .query(AlertRows::occurrence)
                .list());
    }

    private static Occurrence occurrence(ResultSet row, int index) throws SQLException {
        String severity = row.getString("severity_hint");
        return Occurrence.stored(
                row.getLong("id"),
                row.getString("dedup_key"),
                row.getInt("occurrence"),
                row.getString("open_key") != null,
                severity == null ? null : Severity.valueOf(severity),
                row.getString("incident"),
                Columns.instantOrNull(row, "last_start_at"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("held_by"));
    }

    /** An open alert that maintenance holds back, with its latest signal as JSON text. */
    record Held(String delivery, String integration, String source, String service, String signal) {}

    List<Held> held() {
        return jdbc.sql("select a.held_delivery, a.integration, a.source, a.service, s.content from alert a join"
                        + " signal s on s.delivery = a.held_delivery and s.dedup_key = a.dedup_key and s.decision"
                        + " = 'SUPPRESSED_BY_MAINTENANCE' where a.held_by is not null and a.open_key is not null"
                        + " order by a.id, s.position")
                .query((row, index) -> new Held(
                        row.getString("held_delivery"),
                        row.getString("integration"),
                        row.getString("source"),
                        row.getString("service"),
                        row.getString("content")))
                .list();
    }

    @Override
    public Optional<String> lastOf(String group) {
        return jdbc.sql("select incident from alert where group_key = :group and incident is not null"
                        + " order by id desc fetch first 1 rows only")
                .param("group", group)
                .query(String.class)
                .optional();
    }

    int openOf(String incident) {
        return jdbc.sql("select count(*) from alert where incident = :incident and open_key is not null")
                .param("incident", incident)
                .query(Integer.class)
                .single();
    }

    /**
     * Writes what the body changed.
     *
     * @param id of the delivery that the body belongs to
     * @throws OptimisticLockingFailureException if another delivery closed one of these alerts meanwhile
     */
    void write(String id, AlertBook book, NewDelivery delivery) {
        Instant now = delivery.body().receivedAt();
        SqlParameterSource[] changes = book.occurrences().stream()
                .filter(occurrence -> occurrence.id() != null && occurrence.isChangedNow())
                .sorted(Comparator.comparing(Occurrence::dedupKey))
                .map(occurrence -> change(id, occurrence, now))
                .toArray(SqlParameterSource[]::new);
        if (changes.length > 0
                && Arrays.stream(batches.batchUpdate(UPDATE, changes)).anyMatch(rows -> rows == 0)) {
            throw new OptimisticLockingFailureException("An alert of this delivery was closed by another one.");
        }
        SqlParameterSource[] additions = book.occurrences().stream()
                .filter(occurrence -> occurrence.id() == null)
                .sorted(Comparator.comparing(Occurrence::dedupKey).thenComparing(Occurrence::number))
                .map(occurrence -> addition(id, occurrence, delivery))
                .toArray(SqlParameterSource[]::new);
        if (additions.length > 0) {
            batches.batchUpdate(INSERT, additions);
        }
    }

    private static MapSqlParameterSource change(String delivery, Occurrence occurrence, Instant now) {
        return new MapSqlParameterSource()
                .addValue("seen", occurrence.newlySeen())
                .addValue("seenAt", occurrence.isToldNow() ? Columns.utc(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("heldBy", occurrence.heldBy(), Types.VARCHAR)
                .addValue(
                        "heldDelivery",
                        occurrence.heldBy() != null && occurrence.isToldNow() ? delivery : null,
                        Types.VARCHAR)
                .addValue("severity", name(occurrence.severity()), Types.VARCHAR)
                .addValue("incident", occurrence.incident(), Types.VARCHAR)
                .addValue("lastStart", Columns.utc(occurrence.lastStart()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("end", Columns.utc(occurrence.end()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("openKey", occurrence.isOpen() ? occurrence.dedupKey() : null, Types.VARCHAR)
                .addValue("id", occurrence.id());
    }

    private static MapSqlParameterSource addition(String id, Occurrence occurrence, NewDelivery delivery) {
        Signal signal = Objects.requireNonNull(occurrence.signal());
        Instant now = delivery.body().receivedAt();
        return change(id, occurrence, now)
                .addValue("now", Columns.utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("dedupKey", occurrence.dedupKey())
                .addValue("occurrence", occurrence.number())
                .addValue("groupKey", occurrence.group())
                .addValue("integration", delivery.integration())
                .addValue("source", signal.source())
                .addValue("sourceKey", signal.sourceKey(), Types.VARCHAR)
                .addValue("title", signal.title())
                .addValue("service", signal.serviceHint(), Types.VARCHAR)
                .addValue("resource", signal.resourceHint(), Types.VARCHAR)
                .addValue("startedAt", Columns.utc(signal.startsAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
