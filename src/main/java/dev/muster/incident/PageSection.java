package dev.muster.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an incident's page that a feature fills: one bean for each, shown in the order of the beans. */
public interface PageSection {

    /** Anchor in the page, such as {@code evidence}. */
    String id();

    String title();

    /** What it says of this incident; empty: the section is not shown. */
    List<Line> of(Incident incident);

    /**
     * One thing that the section names.
     *
     * @param detail more about it, in smaller type
     * @param link where to read on: a path of this application, or an http or https address
     * @param by who said or did it
     */
    record Line(
            String text,
            @Nullable String detail,
            @Nullable String link,
            @Nullable String by,
            @Nullable Instant at) {

        public static Line of(String text, @Nullable String detail) {
            return new Line(text, detail, null, null, null);
        }

        public Line by(String person, Instant at) {
            return new Line(text, detail, link, person, at);
        }

        public Line linked(@Nullable String address) {
            return new Line(text, detail, address, by, at);
        }
    }
}
