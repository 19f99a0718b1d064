package dev.muster.communication.store;

import dev.muster.catalog.Person;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox. Every change of a state says which states it may leave, so that a late worker changes nothing. */
@Repository
public class NotificationRows {

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Inserts the row unless its key is there. Two transactions that insert the same key at once cannot both commit:
     * the key is unique.
     *
     * @return whether this call inserted it
     */
    public boolean insertIfAbsent(String idempotencyKey, Notification row) {
        return jdbc.sql("""
            insert into notification (id, idempotency_key, incident, topic, severity, purpose, audience,
                channel, recipient, person, person_name, subject, text, html, state, attempts, resends, last_error,
                error_class, created_at, message_id, thread_root, thread_references)
            select :id, :key, (select number from incident where number = :incident), :incident, :severity, :purpose,
                :audience, :channel, :recipient, :person, :personName, :subject, :text, :html, :state, 0, 0, :lastError,
                :errorClass, cast(:createdAt as timestamp with time zone), :messageId, :threadRoot,
                :references
            from (select 1 as one) one_row
            where not exists (select 1 from notification where idempotency_key = :key)\
            """)
                        .params(NotificationColumns.of(row))
                        .param("key", idempotencyKey)
                        .update()
                == 1;
    }

    public Optional<Notification> find(String id) {
        return jdbc.sql("select * from notification where id = :id")
                .param("id", id)
                .query(NotificationColumns::read)
                .optional();
    }

    /** The messages of one announcement; whatever follows its key in the row's key is an address. */
    public List<Notification> told(String incident, Purpose purpose, String key) {
        String prefix = String.join("/", incident, purpose.name(), key, "");
        return jdbc.sql("select * from notification where incident = :incident and purpose = :purpose"
                        + " and left(idempotency_key, :length) = :prefix order by position")
                .param("incident", incident)
                .param("purpose", purpose.name())
                .param("length", prefix.length())
                .param("prefix", prefix)
                .query(NotificationColumns::read)
                .list();
    }

    /** The message of this incident that this address was sent last. */
    public Optional<Notification> latestTo(String incident, String recipient) {
        return jdbc.sql("select * from notification where topic = :incident and recipient = :recipient"
                        + " order by position desc fetch first 1 rows only")
                .param("incident", incident)
                .param("recipient", recipient)
                .query(NotificationColumns::read)
                .optional();
    }

    /** Everyone who was told anything of this incident, or is about to be: one line per message, in their order. */
    public List<PersonTold> recipientsOf(String incident) {
        return recipients("incident = :incident", Map.of("incident", incident));
    }

    /** Everyone who was told of this incident for this purpose under a key that begins like this. */
    public List<PersonTold> recipientsOf(String incident, Purpose purpose, String keyPrefix) {
        return recipients(
                "incident = :incident and purpose = :purpose and idempotency_key like :key",
                Map.of(
                        "incident",
                        incident,
                        "purpose",
                        purpose.name(),
                        "key",
                        String.join("/", incident, purpose.name(), keyPrefix) + "%"));
    }

    private List<PersonTold> recipients(String condition, Map<String, Object> params) {
        return jdbc.sql("select recipient, person, person_name, audience from notification where " + condition
                        + " order by position")
                .params(params)
                .query((row, index) -> new PersonTold(
                        new Person(row.getString("person"), row.getString("person_name"), row.getString("recipient")),
                        row.getString("audience")))
                .list();
    }

    /** Newest first. */
    public List<Notification> list(NotificationQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(query, params);
        params.put("size", query.size());
        params.put("offset", (long) query.page() * query.size());
        return jdbc.sql("select * from notification" + where
                        + " order by position desc offset :offset rows fetch first :size rows only")
                .params(params)
                .query(NotificationColumns::read)
                .list();
    }

    public long count(NotificationQuery query) {
        Map<String, Object> params = new LinkedHashMap<>();
        return jdbc.sql("select count(*) from notification" + where(query, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    /** @return whether it was still to be sent */
    public boolean sent(String id, Instant at) {
        return jdbc.sql("update notification set state = 'SENT', attempts = attempts + 1, sent_at = :at,"
                                + " next_attempt_at = null, last_error = null, error_class = null"
                                + " where id = :id and state in ('QUEUED', 'FAILED')")
                        .param("id", id)
                        .param("at", Columns.utc(at))
                        .update()
                == 1;
    }

    /** @return whether it was still to be sent */
    public boolean failed(String id, NotificationState state, String errorClass, String error, @Nullable Instant next) {
        return jdbc.sql("update notification set state = :state, attempts = attempts + 1, next_attempt_at = :next,"
                                + " last_error = :error, error_class = :errorClass"
                                + " where id = :id and state in ('QUEUED', 'FAILED')")
                        .param("id", id)
                        .param("state", state.name())
                        .param("next", Columns.utc(next))
                        .param("error", error)
                        .param("errorClass", errorClass)
                        .update()
                == 1;
    }

    /** Replaces what was said, for instance where a part of it is no longer anybody's business. */
    public void rewrite(String id, String text, String html) {
        jdbc.sql("update notification set text = :text, html = :html where id = :id")
                .param("id", id)
                .param("text", text)
                .param("html", html)
                .update();
    }

    /** @return whether it was a dead letter */
    public boolean revive(String id) {
        return jdbc.sql("update notification set state = 'QUEUED', attempts = 0, resends = resends + 1"
                                + " where id = :id and state = 'DEAD'")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String where(NotificationQuery query, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        if (query.incident() != null) {
            conditions.add("topic = :incident");
            params.put("incident", query.incident());
        }
        NotificationState state = query.state();
        if (state != null) {
            conditions.add("state = :state");
            params.put("state", state.name());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
