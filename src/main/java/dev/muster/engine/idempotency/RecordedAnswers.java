package dev.muster.engine.idempotency;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests were answered, and how. */
@Repository
class RecordedAnswers {

    /** @param requestHash of method, path and body */
    record Answer(
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String body) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Answer> find(String key, String person) {
        return jdbc.sql("select request_hash, status, location, content_type, body from idempotency_record"
                        + " where idempotency_key = :key and person = :person")
                .param("key", key)
                .param("person", person)
                .query((row, index) -> new Answer(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }

    /**
     * Takes the key, in the transaction of the request itself. A second request with the key waits here for the first
     * and is then refused.
     *
     * @throws DuplicateKeyException if the key was taken meanwhile
     */
    void take(String key, String person, String requestHash) {
        jdbc.sql("insert into idempotency_record (idempotency_key, person, request_hash, status, created_at)"
                        + " values (:key, :person, :hash, 0, :now)")
                .param("key", key)
                .param("person", person)
                .param("hash", requestHash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void complete(String key, String person, Answer answer) {
        jdbc.sql("update idempotency_record set status = :status, location = :location, content_type = :type,"
                        + " body = :body where idempotency_key = :key and person = :person")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("type", answer.contentType())
                .param("body", answer.body())
                .param("key", key)
                .param("person", person)
                .update();
    }
}
