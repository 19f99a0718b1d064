package dev.muster.document;

import dev.muster.incident.NewEntry;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A timeline as lines {@code 14:30 - event} in UTC, with a line for the date where it changes. Left out is what only
 * says how Muster worked: each single message that reached somebody, the promised times, alerts that changed nothing,
 * and who was asked afterwards how it went.
 */
public final class TimelineLines {

    private static final Set<TimelineKind> NOISE = EnumSet.of(
            TimelineKind.TOLD, TimelineKind.TARGETS_PROMISED, TimelineKind.ALERT_NOT_ACTED_ON, TimelineKind.SURVEY);

    private final List<String> lines = new ArrayList<>();
    private LocalDate day;

    private TimelineLines(LocalDate firstDay) {
        this.day = firstDay;
    }

    /** @param detectedAt when the story begins: its date is the one that the reader takes for granted */
    public static String of(Instant detectedAt, List<TimelineEntry> entries) {
        TimelineLines timeline = new TimelineLines(UtcTime.date(detectedAt));
        if (entries.isEmpty() || detectedAt.isBefore(entries.get(0).occurredAt())) {
            timeline.add(detectedAt, "Detected");
        }
        entries.stream()
                .filter(entry -> !NOISE.contains(entry.kind()))
                .forEach(entry -> timeline.add(entry.occurredAt(), event(entry)));
        return String.join("", timeline.lines);
    }

    private static String event(TimelineEntry entry) {
        String event = MarkdownText.line(entry.text());
        boolean sayWho = !entry.actor().equals(NewEntry.SYSTEM) && !entry.text().contains(entry.actor());
        return sayWho ? event + " (" + MarkdownText.line(entry.actor()) + ")" : event;
    }

    private void add(Instant at, String event) {
        LocalDate date = UtcTime.date(at);
        if (!date.equals(day)) {
            lines.add((lines.isEmpty() ? "" : "\n") + "**" + date + "**\n\n");
            day = date;
        }
        // Two spaces at the end break the line; without them Markdown runs the lines together.
        lines.add(UtcTime.time(at) + " - " + event + "  \n");
    }
}
