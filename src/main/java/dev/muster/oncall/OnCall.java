package dev.muster.oncall;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call. A team with a schedule goes by it; one without goes by its fixed order. Where nobody is on call the
 * order of the team is asked, then management: an incident is nobody's only where there is nobody at all.
 */
public class OnCall {

    private static final String MANAGERS = "manager";

    /** Further ahead than anybody asks: a year, and the search for the end of the last shift in it. */
    private static final Duration AHEAD = Duration.ofDays(900);

    private final Catalog catalog;
    private final Accounts accounts;
    private final Schedules schedules;
    private final ShiftOverrides overrides;

    public OnCall(Catalog catalog, Accounts accounts, Schedules schedules, ShiftOverrides overrides) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.schedules = schedules;
        this.overrides = overrides;
    }

    /** The schedule of a team: the one it names, else the first that names the team. */
    public Optional<Schedule> scheduleOf(Team team) {
        return Optional.ofNullable(team.schedule()).flatMap(schedules::find).or(() -> schedules.all().stream()
                .filter(schedule -> schedule.team().equals(team.id()))
                .findFirst());
    }

    /** A schedule as it really stands from an instant on, for the year that follows. */
    public FinalSchedule finalSchedule(Schedule schedule, Instant from) {
        return new FinalSchedule(schedule, overrides.of(schedule.id(), from, from.plus(AHEAD)));
    }

    /** Everyone on call for a service, the first to be asked first. */
    public List<Duty> forService(@Nullable String service, Instant at) {
        return of(catalog.teamFor(service), at);
    }

    /** Everyone on call of a team, by tier; for a team without people and schedule the one who would be asked instead. */
    public List<Duty> of(Team team, Instant at) {
        Collection<Integer> tiers = scheduleOf(team)
                .<Collection<Integer>>map(Schedule::tiers)
                .orElseGet(
                        () -> IntStream.rangeClosed(1, Math.max(1, team.onCall().size()))
                                .boxed()
                                .toList());
        return tiers.stream().map(tier -> duty(team, tier, at, Set.of())).toList();
    }

    /**
     * Who is to be paged.
     *
     * @param tier from 1; where a team without schedule has fewer people its last is meant
     * @param asked who was paged already: somebody else is named if there is anybody
     */
    public Duty duty(Team team, int tier, Instant at, Set<String> asked) {
        Optional<Schedule> schedule = scheduleOf(team);
        if (schedule.isPresent()) {
            return bySchedule(schedule.get(), team, tier, at, asked);
        }
        return inOrder(team, tier, asked);
    }

    /** Who is to be paged of a schedule by its id; where there is no such schedule the team's order is asked. */
    public Duty dutyOf(String schedule, Team team, int tier, Instant at, Set<String> asked) {
        return schedules
                .find(schedule)
                .map(known -> bySchedule(known, team, tier, at, asked))
                .orElseGet(() -> fallback(team, tier, "there is no schedule '" + schedule + "'", null, asked, null));
    }

    private Duty bySchedule(Schedule schedule, Team team, int tier, Instant at, Set<String> asked) {
        Shift shift = finalSchedule(schedule, at).at(tier, at);
        String until = schedule.hasTier(tier) || shift.override() != null
                ? " until " + TierWords.moment(shift.to(), schedule.zone())
                : "";
        String place = TierWords.onCall(tier) + " of schedule " + schedule.name() + until;
        String person = shift.person();
        if (person == null) {
            return fallback(team, tier, "nobody is " + place, shift.to(), asked, null);
        }
        DutySource source = shift.override() == null ? DutySource.SCHEDULE : DutySource.OVERRIDE;
        Duty planned = new Duty(
                tier, person, source, place + (source == DutySource.OVERRIDE ? " by an override" : ""), shift.to());
        return asked.contains(person)
                ? fallback(team, tier, person + " is " + place + " and was asked already", shift.to(), asked, planned)
                : planned;
    }

    private static Duty inOrder(Team team, int tier, int place) {
        return new Duty(
                tier,
                team.onCall().get(place),
                DutySource.FIXED_ORDER,
                TierWords.ordinal(place + 1) + " in the order of team " + team.name(),
                null);
    }

    private Duty inOrder(Team team, int tier, Set<String> asked) {
        int people = team.onCall().size();
        if (people == 0) {
            return fallback(team, tier, "team " + team.name() + " has nobody on call", null, asked, null);
        }
        int place = Math.min(tier, people) - 1;
        return IntStream.concat(IntStream.range(place, people), IntStream.range(0, place))
                .filter(each -> !asked.contains(team.onCall().get(each)))
                .mapToObj(each -> inOrder(team, tier, each))
                .findFirst()
                .orElseGet(() -> inOrder(team, tier, people - 1));
    }

    /** @param again who is named if everybody was asked already */
    private Duty fallback(
            Team team, int tier, String why, @Nullable Instant until, Set<String> asked, @Nullable Duty again) {
        Optional<Duty> next = team.onCall().stream()
                .filter(person -> !asked.contains(person))
                .findFirst()
                .map(person -> new Duty(
                        tier,
                        person,
                        DutySource.FALLBACK_ORDER,
                        why + ", next in the order of team " + team.name(),
                        until));
        if (next.isPresent()) {
            return next.get();
        }
        if (again != null) {
            return again;
        }
        List<String> managers = accounts.membersOf(MANAGERS);
        return managers.stream()
                .filter(person -> !asked.contains(person))
                .findFirst()
                .or(() -> managers.stream().findFirst())
                .map(person -> new Duty(
                        tier, person, DutySource.MANAGEMENT, why + " and no one else is left: management", until))
                .orElseGet(() ->
                        new Duty(tier, null, DutySource.NOBODY, why + ", and there is nobody in management", until));
    }
}
