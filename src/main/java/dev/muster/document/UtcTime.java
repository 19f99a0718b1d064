package dev.muster.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as documents write them: in UTC, and saying so. */
public final class UtcTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private UtcTime() {}

    /** Such as {@code 2026-11-24}. */
    public static LocalDate date(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Such as {@code 14:30}. */
    public static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Such as {@code 14:30 UTC}. */
    public static String timeWithZone(Instant at) {
        return time(at) + " UTC";
    }

    /** Such as {@code 2026-11-24 14:30 UTC}. */
    public static String dateAndTime(Instant at) {
        return date(at) + " " + timeWithZone(at);
    }
}
