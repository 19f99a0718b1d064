package dev.muster.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineLinesTest {

    private static final Instant DETECTED = Instant.parse("2026-11-24T23:50:00Z");

    @Test
    void tellsOneEventPerLineAndTheDateWhereItChanges() {
        String lines = TimelineLines.of(
                DETECTED,
                List.of(
                        entry("2026-11-24T23:52:00Z", "system", TimelineKind.DECLARED, "Incident declared"),
                        entry("2026-11-24T23:55:00Z", "rosa", TimelineKind.ACKNOWLEDGED, "Acknowledged by rosa"),
                        entry("2026-11-25T00:05:00Z", "rosa", TimelineKind.NOTE, "Two\nlines")));

        assertThat(lines.lines().map(String::stripTrailing))
                .containsExactly(
                        "23:50 - Detected",
                        "23:52 - Incident declared",
                        "23:55 - Acknowledged by rosa",
                        "",
                        "**2026-11-25**",
                        "",
                        "00:05 - Two lines (rosa)");
    }

    @Test
    void leavesOutEachSingleMessageButKeepsWhoWasNotTold() {
        String lines = TimelineLines.of(
                DETECTED,
                List.of(
                        entry("2026-11-24T23:50:00Z", "system", TimelineKind.TOLD, "rosa told by mail"),
                        entry("2026-11-24T23:50:00Z", "system", TimelineKind.TARGETS_PROMISED, "P1 promises"),
                        entry("2026-11-24T23:50:00Z", "system", TimelineKind.NOT_TOLD, "karim has no address")));

        assertThat(lines.strip()).isEqualTo("23:50 - karim has no address");
    }

    private static TimelineEntry entry(String at, String actor, TimelineKind kind, String text) {
        return new TimelineEntry(
                1, "INC-2026-001", Instant.parse(at), Instant.parse(at), actor, kind, text, Map.of(), false);
    }
}
