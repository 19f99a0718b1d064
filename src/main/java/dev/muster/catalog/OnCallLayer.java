package dev.muster.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * People who take turns being on call.
 *
 * @param tier 1 is first on call
 * @param rotation {@code DAILY}, {@code WEEKLY} or an ISO 8601 period of days, weeks, months or years
 * @param start the day of the first handover
 * @param participants user ids in the order of their turns
 * @param restrictions when the layer counts; none: always
 */
public record OnCallLayer(
        String name,
        int tier,
        String rotation,
        LocalDate start,
        LocalTime handover,
        List<String> participants,
        List<Window> restrictions) {

    public OnCallLayer {
        participants = List.copyOf(participants);
        restrictions = List.copyOf(restrictions);
    }

    /**
     * A window in local time.
     *
     * @param days on which it begins, Monday first
     * @param to the first moment after it; at or before {@code from} it is on the next day
     */
    public record Window(List<DayOfWeek> days, LocalTime from, LocalTime to) {

        public Window {
            days = days.stream().distinct().sorted().toList();
        }
    }
}
