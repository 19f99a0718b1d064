package dev.muster.incident.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The timeline as rows that are only ever inserted. */
@Repository
class JdbcTimeline implements Timeline {

    private static final int LONGEST_TEXT = 4000;
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher listeners;

    JdbcTimeline(JdbcClient jdbc, ObjectMapper json, Clock clock, ApplicationEventPublisher listeners) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.listeners = listeners;
    }

    @Override
    public void append(NewEntry entry) {
        Instant now = clock.instant();
        jdbc.sql("insert into timeline_entry (incident, occurred_at, recorded_at, actor, kind, text, data, pinned)"
                        + " values (:incident, :occurredAt, :recordedAt, :actor, :kind, :text, :data, false)")
                .param("incident", entry.incident())
                .param("occurredAt", Columns.utc(entry.occurredAt() == null ? now : entry.occurredAt()))
                .param("recordedAt", Columns.utc(now))
                .param("actor", entry.actor())
                .param("kind", entry.kind().name())
                .param("text", shortened(entry.text()))
                .param("data", write(entry.data()))
                .update();
        listeners.publishEvent(entry); // heard at once, in the same transaction
    }

    @Override
    public List<TimelineEntry> of(String incident) {
        return jdbc.sql("select * from timeline_entry where incident = :incident order by occurred_at, id")
                .param("incident", incident)
                .query(this::read)
                .list();
    }

    private TimelineEntry read(ResultSet row, int index) throws SQLException {
        return new TimelineEntry(
                row.getLong("id"),
                row.getString("incident"),
                Columns.instant(row, "occurred_at"),
                Columns.instant(row, "recorded_at"),
                row.getString("actor"),
                TimelineKind.valueOf(row.getString("kind")),
                row.getString("text"),
                parse(row.getString("data")),
                row.getBoolean("pinned"));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private String write(Map<String, String> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Timeline data cannot be written as JSON.", e);
        }
    }

    private Map<String, String> parse(String data) {
        try {
            return json.readValue(data, DATA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Timeline data is not JSON.", e);
        }
    }
}
