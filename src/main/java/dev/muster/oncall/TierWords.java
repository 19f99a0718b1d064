package dev.muster.oncall;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tiers and times as sentences name them. */
public final class TierWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm zzz", Locale.UK);

    private TierWords() {}

    /** Such as {@code first on call}. */
    public static String onCall(int tier) {
        return ordinal(tier) + " on call";
    }

    static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> number + "th";
        };
    }

    /** Such as {@code 24 Nov 09:00 CET}, in the zone of the schedule. */
    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
