package dev.muster.review.store;

import dev.muster.review.WaiverRequest;
import dev.muster.review.Waivers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to waive reviews; a decided one stays. */
@Repository
class JdbcWaivers implements Waivers {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcWaivers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void request(String incident, String reason, String person) {
        jdbc.sql("insert into review_waiver (incident, reason, requested_by, requested_at)"
                        + " values (:incident, :reason, :person, :now)")
                .param("incident", incident)
                .param("reason", reason)
                .param("person", person)
                .param("now", now())
                .update();
    }

    @Override
    public void decide(String incident, boolean granted, String person, @Nullable String comment) {
        jdbc.sql("update review_waiver set granted = :granted, decided_by = :person, decided_at = :now,"
                        + " comment = :comment where incident = :incident and granted is null")
                .param("incident", incident)
                .param("granted", granted)
                .param("person", person)
                .param("now", now())
                .param("comment", comment)
                .update();
    }

    @Override
    public List<WaiverRequest> of(String incident) {
        return jdbc.sql("select * from review_waiver where incident = :incident order by id desc")
                .param("incident", incident)
                .query((row, index) -> new WaiverRequest(
                        row.getString("incident"),
                        row.getString("reason"),
                        row.getString("requested_by"),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                        row.getObject("granted", Boolean.class),
                        row.getString("decided_by"),
                        decidedAt(row),
                        row.getString("comment")))
                .list();
    }

    private static @Nullable Instant decidedAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
