package dev.muster.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People who take turns. Turns go by the calendar, whether the layer counts at the time or not.
 *
 * @param name unique within its schedule
 * @param tier from 1: first on call, second on call, …
 * @param start the day of the first handover; before it the layer has nobody
 * @param handover the local time at which the next one takes over
 * @param participants user ids in the order of their turns
 * @param restrictions when the layer counts; none: always
 */
public record Layer(
        String name,
        int tier,
        Rotation rotation,
        LocalDate start,
        LocalTime handover,
        List<String> participants,
        List<Restriction> restrictions) {

    public Layer {
        participants = List.copyOf(participants);
        restrictions = List.copyOf(restrictions);
        if (tier < 1) {
            throw new IllegalArgumentException("The layer '" + name + "' needs a tier from 1 up, not " + tier + ".");
        }
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("The layer '" + name + "' needs at least one participant.");
        }
    }

    /** One turn of this layer. */
    record Turn(int number, String person) {}

    /** Whose turn it is, if the layer counts at that instant. */
    Optional<Turn> turnAt(Instant at, ZoneId zone) {
        if (at.isBefore(handoverNumber(0, zone)) || !counts(at, zone)) {
            return Optional.empty();
        }
        int number = turnNumber(at, zone);
        return Optional.of(new Turn(number, participants.get(number % participants.size())));
    }

    private boolean counts(Instant at, ZoneId zone) {
        return restrictions.isEmpty() || restrictions.stream().anyMatch(restriction -> restriction.includes(at, zone));
    }

    /** The last handover that is not after {@code at}, which is not before the first. */
    private int turnNumber(Instant at, ZoneId zone) {
        int known = 0;
        int beyond = rotation.handoversBetween(start, at.atZone(zone).toLocalDate()) + 2;
        while (beyond - known > 1) {
            int middle = (known + beyond) >>> 1;
            if (handoverNumber(middle, zone).isAfter(at)) {
                beyond = middle;
            } else {
                known = middle;
            }
        }
        return known;
    }

    private Instant handoverNumber(int number, ZoneId zone) {
        return LocalMoment.of(rotation.handoverDay(start, number), handover, zone);
    }

    /** Every instant after {@code from} and before {@code to} at which the answer of {@link #turnAt} can change. */
    Set<Instant> changes(Instant from, Instant to, ZoneId zone) {
        Set<Instant> changes = new HashSet<>();
        int first = from.isBefore(handoverNumber(0, zone)) ? 0 : turnNumber(from, zone) + 1;
        for (int number = first; handoverNumber(number, zone).isBefore(to); number++) {
            changes.add(handoverNumber(number, zone));
        }
        LocalDate last = to.atZone(zone).toLocalDate();
        for (Restriction restriction : restrictions) {
            for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(2);
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                if (restriction.days().contains(day.getDayOfWeek())) {
                    changes.add(restriction.beginOf(day, zone));
                    changes.add(restriction.endOf(day, zone));
                }
            }
        }
        changes.removeIf(change -> !change.isAfter(from) || !change.isBefore(to));
        return changes;
    }
}
