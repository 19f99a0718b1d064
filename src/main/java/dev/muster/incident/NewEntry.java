package dev.muster.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact to add to the timeline.
 *
 * @param occurredAt {@code null}: now
 */
public record NewEntry(
        String incident,
        @Nullable Instant occurredAt,
        String actor,
        TimelineKind kind,
        String text,
        Map<String, String> data) {

    /** What nobody in particular did. */
    public static final String SYSTEM = "system";

    public static NewEntry by(String actor, String incident, TimelineKind kind, String text) {
        return new NewEntry(incident, null, actor, kind, text, Map.of());
    }

    public static NewEntry bySystem(String incident, TimelineKind kind, String text) {
        return by(SYSTEM, incident, kind, text);
    }

    public NewEntry with(Map<String, String> data) {
        return new NewEntry(incident, occurredAt, actor, kind, text, data);
    }

    public NewEntry at(Instant occurredAt) {
        return new NewEntry(incident, occurredAt, actor, kind, text, data);
    }
}
