package dev.muster.oncall;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the times in which nobody is on call, while there is time to do something about them. */
public class Coverage {

    private final Catalog catalog;
    private final Schedules schedules;
    private final OnCall onCall;

    public Coverage(Catalog catalog, Schedules schedules, OnCall onCall) {
        this.catalog = catalog;
        this.schedules = schedules;
        this.onCall = onCall;
    }

    /** The gaps of every schedule and tier, and the teams that have nobody at all; the next one first. */
    public List<Gap> gaps(Instant from, Instant to) {
        List<Gap> gaps = new ArrayList<>();
        schedules.all().forEach(schedule -> gaps.addAll(gapsOf(schedule, from, to)));
        catalog.teams().stream()
                .filter(team ->
                        team.onCall().isEmpty() && onCall.scheduleOf(team).isEmpty())
                .map(team -> new Gap(team.id(), null, 1, from, to, onCall.duty(team, 1, from, Set.of())))
                .forEach(gaps::add);
        gaps.sort(Comparator.comparing(Gap::from).thenComparing(Gap::team).thenComparing(Gap::tier));
        return gaps;
    }

    private List<Gap> gapsOf(Schedule schedule, Instant from, Instant to) {
        Team team = catalog.team(schedule.team())
                .orElseGet(() -> new Team(schedule.team(), schedule.team(), schedule.participants()));
        FinalSchedule real = onCall.finalSchedule(schedule, from);
        return schedule.tiers().stream()
                .flatMap(tier -> real.shifts(tier, from, to).stream())
                .filter(Shift::isGap)
                .map(shift -> new Gap(
                        team.id(),
                        schedule.id(),
                        shift.tier(),
                        shift.from(),
                        shift.to(),
                        onCall.dutyOf(schedule.id(), team, shift.tier(), shift.from(), Set.of())))
                .toList();
    }
}
