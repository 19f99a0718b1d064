package dev.muster.oncall;

import java.time.LocalDate;
import java.time.Period;

/**
 * How often a layer hands over.
 *
 * @param every whole days, weeks, months or years, above zero
 */
public record Rotation(Kind kind, Period every) {

    /** The usual lengths, and any other. */
    public enum Kind {
        DAILY,
        WEEKLY,
        CUSTOM
    }

    public Rotation {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("A rotation needs a period above zero, such as P2W, not " + every + ".");
        }
    }

    public static Rotation daily() {
        return new Rotation(Kind.DAILY, Period.ofDays(1));
    }

    public static Rotation weekly() {
        return new Rotation(Kind.WEEKLY, Period.ofWeeks(1));
    }

    public static Rotation every(Period period) {
        return new Rotation(Kind.CUSTOM, period);
    }

    /** The day of a handover, counted from the first: so that the last of a month stays the last of a month. */
    LocalDate handoverDay(LocalDate first, int number) {
        return first.plus(every.multipliedBy(number));
    }

    /** How many handovers there can be at most from one day to a later one. */
    int handoversBetween(LocalDate first, LocalDate day) {
        long shortest = every.toTotalMonths() * 28 + every.getDays();
        return Math.toIntExact((day.toEpochDay() - first.toEpochDay()) / shortest) + 1;
    }
}
