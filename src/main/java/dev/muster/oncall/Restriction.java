package dev.muster.oncall;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * A window in which a layer counts, in the local time of its schedule.
 *
 * @param days the days on which the window begins
 * @param to the first moment after it; at or before {@code from} it is on the next day
 */
public record Restriction(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public Restriction {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "A restriction needs at least one day of the week on which its window begins.");
        }
    }

    boolean includes(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return beganOn(day, at, zone) || beganOn(day.minusDays(1), at, zone) || beganOn(day.minusDays(2), at, zone);
    }

    private boolean beganOn(LocalDate day, Instant at, ZoneId zone) {
        return days.contains(day.getDayOfWeek()) && !at.isBefore(beginOf(day, zone)) && at.isBefore(endOf(day, zone));
    }

    Instant beginOf(LocalDate day, ZoneId zone) {
        return LocalMoment.of(day, from, zone);
    }

    Instant endOf(LocalDate day, ZoneId zone) {
        return LocalMoment.of(to.isAfter(from) ? day : day.plusDays(1), to, zone);
    }
}
