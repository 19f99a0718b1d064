package dev.muster.intake.store;

import dev.muster.intake.DecidedSignal;
import dev.muster.intake.Decision;
import dev.muster.intake.Deliveries;
import dev.muster.intake.Delivery;
import dev.muster.intake.NewDelivery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries, the bytes they came as, and their signals. */
@Repository
class DeliveryRows implements Deliveries {

    /** H2 keeps 1,048,576 bytes in a binary column. */
    private static final int PART = 1_000_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final SignalContent content;

    DeliveryRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, SignalContent content) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.content = content;
    }

    void insert(String id, NewDelivery delivery, List<DecidedSignal> signals) {
        jdbc.sql("insert into delivery (id, integration, source, received_at, headers, truncated_alerts, signal_count,"
                        + " body)"
                        + " values (:id, :integration, :source, :receivedAt, :headers, :truncated, :count, :body)")
                .param("id", id)
                .param("integration", delivery.integration())
                .param("source", delivery.source())
                .param("receivedAt", Columns.utc(delivery.body().receivedAt()))
                .param("headers", content.write(delivery.body().headers()))
                .param("truncated", delivery.parsed().truncatedAlerts())
                .param("count", signals.size())
                .param("body", part(delivery.body().content(), 0))
                .update();
        SqlParameterSource[] rest = rest(id, delivery.body().content());
        if (rest.length > 0) {
            batches.batchUpdate(
                    "insert into delivery_rest (delivery, position, bytes) values (:delivery, :position, :bytes)",
                    rest);
        }
        if (!signals.isEmpty()) {
            batches.batchUpdate(
                    "insert into signal (delivery, position, dedup_key, decision, reason, incident, content)"
                            + " values (:delivery, :position, :dedupKey, :decision, :reason, :incident, :content)",
                    IntStream.range(0, signals.size())
                            .mapToObj(position -> signal(id, position, signals.get(position)))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource[] rest(String id, byte[] body) {
        return IntStream.range(1, (body.length + PART - 1) / PART)
                .mapToObj(position -> new MapSqlParameterSource()
                        .addValue("delivery", id)
                        .addValue("position", position)
                        .addValue("bytes", part(body, position), Types.VARBINARY))
                .toArray(SqlParameterSource[]::new);
    }

    private static byte[] part(byte[] body, int position) {
        return Arrays.copyOfRange(body, position * PART, Math.min(body.length, (position + 1) * PART));
    }

    private MapSqlParameterSource signal(String delivery, int position, DecidedSignal signal) {
        return new MapSqlParameterSource()
                .addValue("delivery", delivery)
                .addValue("position", position)
                .addValue("dedupKey", signal.dedupKey())
                .addValue("decision", signal.decision().name())
                .addValue(
                        "reason",
                        signal.reason().length() > 2000 ? signal.reason().substring(0, 2000) : signal.reason())
                .addValue("incident", signal.incident(), Types.VARCHAR)
                .addValue("content", content.write(signal.signal()));
    }

    @Override
    public Optional<Delivery> find(String id) {
        return jdbc.sql("select * from delivery where id = :id")
                .param("id", id)
                .query((row, index) -> new Delivery(
                        id,
                        row.getString("integration"),
                        row.getString("source"),
                        Columns.instant(row, "received_at"),
                        row.getInt("truncated_alerts"),
                        signals(id)))
                .optional();
    }

    private List<DecidedSignal> signals(String delivery) {
        return jdbc.sql("select * from signal where delivery = :delivery order by position")
                .param("delivery", delivery)
                .query((row, index) -> new DecidedSignal(
                        content.read(row.getString("content")),
                        row.getString("dedup_key"),
                        Decision.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        row.getString("incident")))
                .list();
    }

    @Override
    public List<Delivery.Summary> list(@Nullable String integration, int page, int size) {
        return jdbc.sql("select * from delivery" + where(integration) + " order by received_at desc, id desc"
                        + " offset :offset rows fetch next :size rows only")
                .param("integration", integration)
                .param("offset", (long) page * size)
                .param("size", size)
                .query(DeliveryRows::summary)
                .list();
    }

    @Override
    public long count(@Nullable String integration) {
        return jdbc.sql("select count(*) from delivery" + where(integration))
                .param("integration", integration)
                .query(Long.class)
                .single();
    }

    private static String where(@Nullable String integration) {
        return integration == null ? "" : " where integration = :integration";
    }

    private static Delivery.Summary summary(ResultSet row, int index) throws SQLException {
        return new Delivery.Summary(
                row.getString("id"),
                row.getString("integration"),
                row.getString("source"),
                Columns.instant(row, "received_at"),
                row.getInt("truncated_alerts"),
                row.getInt("signal_count"));
    }
}
