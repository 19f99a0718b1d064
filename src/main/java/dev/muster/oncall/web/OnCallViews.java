package dev.muster.oncall.web;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.catalog.Team;
import dev.muster.oncall.Duty;
import dev.muster.oncall.FinalSchedule;
import dev.muster.oncall.OnCall;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.Schedules;
import dev.muster.oncall.Shift;
import dev.muster.oncall.UnknownScheduleException;
import dev.muster.oncall.web.OnCallView.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages and programs are shown of who is on call. */
@Component
class OnCallViews {

    private final Catalog catalog;
    private final Schedules schedules;
    private final OnCall onCall;

    OnCallViews(Catalog catalog, Schedules schedules, OnCall onCall) {
        this.catalog = catalog;
        this.schedules = schedules;
        this.onCall = onCall;
    }

    /**
     * Every team of the catalogue, without any the one that answers where no other does; then the schedules that no
     * team's services are asked by.
     */
    List<OnCallView> all(Instant at) {
        Collection<Team> teams = catalog.teams().isEmpty() ? List.of(catalog.teamFor(null)) : catalog.teams();
        List<OnCallView> views = new ArrayList<>();
        teams.forEach(team -> views.add(view(team, at)));
        Set<String> shown = views.stream().map(OnCallView::schedule).collect(Collectors.toSet());
        schedules.all().stream()
                .filter(schedule -> !shown.contains(schedule.id()))
                .forEach(schedule -> views.add(view(schedule, at)));
        return views;
    }

    /** @throws UnknownScheduleException if there is no such team */
    OnCallView of(String team, Instant at) {
        Team known = catalog.team(team).orElseThrow(() -> {
            List<String> ids = catalog.teams().stream().map(Team::id).sorted().toList();
            return new UnknownScheduleException("There is no team '" + team + "'. Known: " + ids + ".");
        });
        return view(known, at);
    }

    private OnCallView view(Team team, Instant at) {
        return view(team, onCall.scheduleOf(team).orElse(null), true, onCall.of(team, at), at);
    }

    private OnCallView view(Schedule schedule, Instant at) {
        Team team = catalog.team(schedule.team()).orElseGet(() -> catalog.teamFor(null));
        List<Duty> duties = schedule.tiers().stream()
                .map(tier -> onCall.dutyOf(schedule.id(), team, tier, at, Set.of()))
                .toList();
        return view(team, schedule, false, duties, at);
    }

    private OnCallView view(
            Team team, @Nullable Schedule schedule, boolean forServices, List<Duty> duties, Instant at) {
        Optional<FinalSchedule> real = Optional.ofNullable(schedule).map(planned -> onCall.finalSchedule(planned, at));
        return new OnCallView(
                team.id(),
                team.name(),
                schedule == null ? null : schedule.id(),
                schedule == null ? null : schedule.name(),
                schedule == null ? null : schedule.zone().getId(),
                forServices,
                duties.stream().map(duty -> place(duty, real, at)).toList());
    }

    private Place place(Duty duty, Optional<FinalSchedule> schedule, Instant at) {
        String next = schedule.flatMap(real -> real.after(real.at(duty.tier(), at)))
                .map(Shift::person)
                .orElse(null);
        return new Place(
                duty.tier(),
                duty.person(),
                name(duty.person()),
                duty.source(),
                duty.isPlanned(),
                duty.reason(),
                duty.until(),
                next,
                name(next));
    }

    List<ShiftView> shifts(Schedule schedule, TimeSpan span) {
        FinalSchedule real = onCall.finalSchedule(schedule, span.from());
        return schedule.tiers().stream()
                .flatMap(tier -> real.shifts(tier, span.from(), span.to()).stream())
                .sorted(Comparator.comparing(Shift::from).thenComparing(Shift::tier))
                .map(shift -> ShiftView.of(shift, name(shift.person())))
                .toList();
    }

    @Nullable
    String name(@Nullable String person) {
        return person == null ? null : catalog.person(person).map(Person::name).orElse(person);
    }
}
