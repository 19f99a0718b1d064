package dev.muster.incident;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations in words, such as {@code 2 h 30 min}. */
public final class Durations {

    private Durations() {}

    public static String words(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDays(), "d");
        add(parts, duration.toHoursPart(), "h");
        add(parts, duration.toMinutesPart(), "min");
        if (parts.isEmpty() || duration.toSecondsPart() > 0 && duration.toHours() == 0) {
            parts.add(duration.toSecondsPart() + " s");
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }
}
