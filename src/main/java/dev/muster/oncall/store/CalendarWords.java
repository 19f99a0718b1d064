package dev.muster.oncall.store;

import dev.muster.oncall.Rotation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of the configuration that mean times; what cannot be understood is refused with an example of what can. */
final class CalendarWords {

    private CalendarWords() {}

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "there is no time zone '" + text + "'; write a name such as Europe/Berlin");
        }
    }

    /** YAML reads an unquoted 10:30 as the number 630: minutes of the day. */
    static LocalTime time(String text) {
        try {
            return text.matches("\\d{1,4}")
                    ? LocalTime.ofSecondOfDay(Integer.parseInt(text) * 60L)
                    : LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a local time; write one such as \"09:00\"");
        }
    }

    static Rotation rotation(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "daily" -> Rotation.daily();
            case "weekly" -> Rotation.weekly();
            default -> Rotation.every(period(text));
        };
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a rotation; write daily, weekly, or a period of whole days such as P2W or P10D");
        }
    }

    static Set<DayOfWeek> days(List<String> words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : words) {
            String[] ends = word.split("-", 2);
            DayOfWeek last = day(ends[ends.length - 1].strip());
            for (DayOfWeek day = day(ends[0].strip()); ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= 3 && day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is not a day of the week; write mon, tue, … or a range such as mon-fri"));
    }
}
