package dev.muster.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time within which an authority has to be notified: hours are counted, months are those of the calendar. */
public final class DutyTerm {

    private final Period period;
    private final Duration duration;

    private DutyTerm(Period period, Duration duration) {
        this.period = period;
        this.duration = duration;
    }

    /**
     * @param iso such as {@code PT72H}, {@code P1M} or {@code P1MT12H}
     * @throws java.time.DateTimeException if it is no ISO 8601 duration
     */
    public static DutyTerm parse(String iso) {
        int time = iso.indexOf('T');
        if (time < 0) {
            return new DutyTerm(Period.parse(iso), Duration.ZERO);
        }
        String date = iso.substring(0, time);
        return new DutyTerm(
                date.equals("P") ? Period.ZERO : Period.parse(date), Duration.parse("P" + iso.substring(time)));
    }

    /**
     * When it is over. A month ends on the day of the same number; where the month has no such day, on its last.
     *
     * @param zone whose calendar counts
     */
    public Instant after(Instant start, ZoneId zone) {
        return ZonedDateTime.ofInstant(start, zone).plus(period).toInstant().plus(duration);
    }
}
