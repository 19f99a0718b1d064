package dev.muster.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue that was changed.
 *
 * @param fields what changed in it; for an entry that came or went, what it says
 * @param changedBy user id, or {@value #SYSTEM} where a file was read at the start
 * @param source the file, or the way it came
 * @param sha256 of the text that brought it, in hexadecimal
 */
public record CatalogueChange(
        EntryKind kind,
        String entry,
        Action action,
        List<Field> fields,
        String changedBy,
        Instant changedAt,
        String source,
        String sha256) {

    /** What nobody in particular did. */
    public static final String SYSTEM = "system";

    /** What happened to an entry. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** What kind of entry it is. */
    public enum EntryKind {
        SERVICE,
        TEAM,
        PERSON,
        SUBSCRIBER,
        MAINTENANCE_WINDOW,
        SCHEDULE
    }

    /** A property of an entry, as JSON text, before and after. */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}
}
