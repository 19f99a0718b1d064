package dev.muster.diagnosis.store;

import dev.muster.diagnosis.ChangeEvent;
import dev.muster.diagnosis.ChangeKind;
import dev.muster.diagnosis.Changes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes as rows that are only ever inserted. */
@Repository
class JdbcChanges implements Changes {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    JdbcChanges(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public ChangeEvent add(ChangeEvent change) {
        if (change.externalId() == null) {
            return change.withId(insert(change));
        }
        Optional<ChangeEvent> known = find(change.source(), change.externalId());
        if (known.isPresent()) {
            return known.get();
        }
        try {
            // Of its own, since on PostgreSQL a unique violation would spoil the caller's transaction.
            long id = ownTransaction.execute(status -> insert(change));
            return change.withId(id);
        } catch (DuplicateKeyException toldMeanwhile) {
            return find(change.source(), change.externalId()).orElseThrow(() -> toldMeanwhile);
        }
    }

    private long insert(ChangeEvent change) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into change_event (service, summary, kind, happened_at, author, url, source, external_id,"
                        + " recorded_at) values (:service, :summary, :kind, :at, :author, :url, :source, :externalId,"
                        + " :now)")
                .param("service", change.service())
                .param("summary", change.summary())
                .param("kind", change.kind().name())
                .param("at", Columns.utc(change.at()))
                .param("author", change.author())
                .param("url", change.url())
                .param("source", change.source())
                .param("externalId", change.externalId())
                .param("now", Columns.utc(clock.instant()))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    @Override
    public Optional<ChangeEvent> find(String source, String externalId) {
        return jdbc.sql("select * from change_event where source = :source and external_id = :externalId")
                .param("source", source)
                .param("externalId", externalId)
                .query(JdbcChanges::read)
                .optional();
    }

    @Override
    public List<ChangeEvent> list(Filter filter, int page, int size) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, params);
        params.put("offset", (long) page * size);
        params.put("size", size);
        return jdbc.sql("select * from change_event" + where
                        + " order by happened_at desc, id desc offset :offset rows fetch next :size rows only")
                .params(params)
                .query(JdbcChanges::read)
                .list();
    }

    @Override
    public long count(Filter filter) {
        Map<String, Object> params = new LinkedHashMap<>();
        return jdbc.sql("select count(*) from change_event" + where(filter, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(Filter filter, Map<String, Object> params) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.service() != null) {
            where.append(" and service = :service");
            params.put("service", filter.service());
        }
        if (filter.from() != null) {
            where.append(" and happened_at >= :from");
            params.put("from", Columns.utc(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" and happened_at < :until");
            params.put("until", Columns.utc(filter.until()));
        }
        return where.toString();
    }

    @Override
    public List<ChangeEvent> between(Collection<String> services, Instant from, Instant until, int most) {
        if (services.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from change_event where service in (:services) and happened_at >= :from"
                        + " and happened_at <= :until order by happened_at desc, id desc"
                        + " fetch first :most rows only")
                .param("services", services)
                .param("from", Columns.utc(from))
                .param("until", Columns.utc(until))
                .param("most", most)
                .query(JdbcChanges::read)
                .list();
    }

    private static ChangeEvent read(ResultSet row, int index) throws SQLException {
        return new ChangeEvent(
                row.getLong("id"),
                row.getString("service"),
                row.getString("summary"),
                ChangeKind.valueOf(row.getString("kind")),
                Columns.instant(row, "happened_at"),
                row.getString("author"),
                row.getString("url"),
                row.getString("source"),
                row.getString("external_id"));
    }
}
