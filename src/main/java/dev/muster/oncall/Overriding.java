package dev.muster.oncall;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets people take over for each other. What has happened stays: an override cannot begin in the past, and one that has
 * begun ends when it is taken back.
 */
public class Overriding {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Catalog catalog;
    private final Schedules schedules;
    private final ShiftOverrides overrides;
    private final Clock clock;

    public Overriding(Catalog catalog, Schedules schedules, ShiftOverrides overrides, Clock clock) {
        this.catalog = catalog;
        this.schedules = schedules;
        this.overrides = overrides;
        this.clock = clock;
    }

    /** Whoever enters it. @param leads may change every schedule, as commanders, managers and administrators */
    public record Author(String person, boolean leads) {}

    /**
     * Enters an override.
     *
     * @throws UnknownScheduleException if there is no such schedule
     * @throws NotYourScheduleException if the author neither belongs to the schedule's team nor leads
     * @throws OverrideRefusedException if it cannot be as asked
     */
    public ShiftOverride add(OverrideRequest request, Author author) {
        Schedule schedule = schedule(request.schedule());
        require(author, schedule);
        Instant now = clock.instant();
        Instant from = request.from() == null ? now : request.from();
        checkTimes(from, request.to(), now);
        checkPeople(request, schedule);
        ShiftOverride made = new ShiftOverride(
                UUID.randomUUID().toString(),
                schedule.id(),
                request.tier(),
                request.person(),
                request.replaces(),
                from,
                request.to(),
                request.reason(),
                author.person(),
                now);
        List<ShiftOverride> others = overrides.of(schedule.id(), from, request.to());
        checkOthers(made, others, schedule);
        checkEffect(made, others, schedule);
        overrides.add(made);
        return made;
    }

    /** Takes an override back: it never counts if it has not begun, and ends now if it has. */
    public void takeBack(String scheduleId, String id, Author author) {
        Schedule schedule = schedule(scheduleId);
        Optional<ShiftOverride> found =
                overrides.find(id).filter(override -> override.schedule().equals(schedule.id()));
        ShiftOverride override = found.orElseThrow(() -> new UnknownScheduleException(
                "The schedule '" + schedule.id() + "' has no override " + id + ", or it was taken back already."));
        require(author, schedule);
        Instant now = clock.instant();
        if (!override.to().isAfter(now)) {
            throw new OverrideRefusedException("This override ended at "
                    + TierWords.moment(override.to(), schedule.zone())
                    + "; who was on call then is a fact and cannot be changed.");
        }
        overrides.takeBack(id, author.person(), now);
    }

    /** @throws UnknownScheduleException if there is none */
    public Schedule schedule(String id) {
        return schedules.find(id).orElseThrow(() -> {
            List<String> known =
                    schedules.all().stream().map(Schedule::id).sorted().toList();
            return new UnknownScheduleException("There is no on-call schedule '" + id + "'. "
                    + (known.isEmpty() ? "None is configured." : "Known: " + String.join(", ", known) + "."));
        });
    }

    /** Whether this person may enter and take back overrides of a schedule. */
    public boolean mayChange(Author author, Schedule schedule) {
        return author.leads()
                || schedule.participants().contains(author.person())
                || catalog.team(schedule.team())
                        .map(Team::members)
                        .filter(members -> members.contains(author.person()))
                        .isPresent();
    }

    private void require(Author author, Schedule schedule) {
        if (!mayChange(author, schedule)) {
            throw new NotYourScheduleException("Overrides of the schedule '" + schedule.id()
                    + "' are entered by members of the team '" + schedule.team()
                    + "', and by commanders, managers and administrators.");
        }
    }

    private static void checkTimes(Instant from, Instant to, Instant now) {
        if (from.isBefore(now)) {
            throw new OverrideRefusedException("An override cannot begin in the past: 'from' is " + from + " and it is "
                    + now + ". Leave 'from' out to begin now.");
        }
        if (!from.isBefore(to)) {
            throw new OverrideRefusedException(
                    "An override must end after it begins: 'from' is " + from + " and 'to' is " + to + ".");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0
                || Duration.between(now, from).compareTo(LONGEST) > 0) {
            throw new OverrideRefusedException("An override begins within a year and lasts at most a year; "
                    + "for longer, change the rotation of the schedule.");
        }
    }

    private void checkPeople(OverrideRequest request, Schedule schedule) {
        if (!schedule.hasTier(request.tier())) {
            throw new OverrideRefusedException("The schedule '" + schedule.id() + "' has no tier " + request.tier()
                    + "; it has " + schedule.tiers() + ".");
        }
        if (catalog.person(request.person()).isEmpty()) {
            throw new OverrideRefusedException("Nobody is known by the user id '" + request.person()
                    + "': it is in neither the catalogue nor the user accounts.");
        }
        if (request.person().equals(request.replaces())) {
            throw new OverrideRefusedException(
                    request.person() + " cannot replace themselves; name somebody else in 'person' or 'replaces'.");
        }
    }

    private static void checkOthers(ShiftOverride made, List<ShiftOverride> others, Schedule schedule) {
        others.stream().filter(made::competesWith).findFirst().ifPresent(other -> {
            throw new OverrideRefusedException("It overlaps the override of " + other.person() + " from "
                    + TierWords.moment(other.from(), schedule.zone()) + " to "
                    + TierWords.moment(other.to(), schedule.zone())
                    + ". Take that one back first, or choose another time.");
        });
    }

    private static void checkEffect(ShiftOverride made, List<ShiftOverride> others, Schedule schedule) {
        boolean replaced = made.replaces() == null
                || new FinalSchedule(schedule, others)
                        .shifts(made.tier(), made.from(), made.to()).stream()
                                .anyMatch(shift -> made.replaces().equals(shift.person()));
        if (!replaced) {
            throw new OverrideRefusedException(made.replaces() + " is not " + TierWords.onCall(made.tier())
                    + " in that time, so there is nothing to take over. Leave 'replaces' out to take the whole time.");
        }
    }
}
