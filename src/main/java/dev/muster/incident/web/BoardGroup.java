package dev.muster.incident.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Incidents that need the same kind of attention, the most urgent first. */
record BoardGroup(Heading heading, List<BoardRow> rows) {

    /** In the order in which somebody should look. */
    enum Heading {
        NEEDS_ACKNOWLEDGEMENT("Needs acknowledgement"),
        UPDATE_OVERDUE("Update overdue"),
        ACTIVE("Active"),
        MONITORING("Monitoring"),
        OVER("Resolved and closed");

        private final String text;

        Heading(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Comparator<BoardRow> MOST_SEVERE_FIRST = Comparator.comparing(
                    (BoardRow row) -> row.incident().severity())
            .thenComparing(row -> row.incident().declaredAt());

    /** Only headings that have incidents. Those that are over stay in the order given: newest first. */
    static List<BoardGroup> of(List<BoardRow> rows) {
        Map<Heading, List<BoardRow>> byHeading = new EnumMap<>(Heading.class);
        rows.forEach(row -> byHeading
                .computeIfAbsent(row.heading(), heading -> new ArrayList<>())
                .add(row));
        byHeading.forEach((heading, group) -> {
            if (heading != Heading.OVER) {
                group.sort(MOST_SEVERE_FIRST);
            }
        });
        return byHeading.entrySet().stream()
                .map(group -> new BoardGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
