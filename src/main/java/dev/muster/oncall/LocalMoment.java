package dev.muster.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * When a wall clock shows a time. A time that is skipped when summer time begins is the moment of the change; one that is
 * shown twice when it ends is the first of the two. So a later local time is never an earlier instant, which
 * {@link java.time.ZonedDateTime} does not promise: it takes 02:30 of a skipped hour for 03:30, after 03:15.
 */
final class LocalMoment {

    private LocalMoment() {}

    static Instant of(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime local = date.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition change = zone.getRules().getTransition(local);
            return change.getInstant();
        }
        return local.toInstant(offsets.get(0));
    }
}
