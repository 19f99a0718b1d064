package dev.muster.oncall.web;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.catalog.Team;
import dev.muster.oncall.Duty;
import dev.muster.oncall.FinalSchedule;
import dev.muster.oncall.OnCall;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.Shift;
import dev.muster.oncall.UnknownScheduleException;
import dev.muster.oncall.web.OnCallView.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages and programs are shown of who is on call. */
@Component
class OnCallViews {

    private final Catalog catalog;
    private final OnCall onCall;

    OnCallViews(Catalog catalog, OnCall onCall) {
        this.catalog = catalog;
        this.onCall = onCall;
    }

    /** Every team of the catalogue; without any the one that answers where no other does. */
    List<OnCallView> all(Instant at) {
        Collection<Team> teams = catalog.teams();
        return (teams.isEmpty() ? List.of(catalog.teamFor(null)) : teams)
                .stream().map(team -> view(team, at)).toList();
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
        Optional<FinalSchedule> schedule = onCall.scheduleOf(team).map(planned -> onCall.finalSchedule(planned, at));
        List<Place> places = onCall.of(team, at).stream()
                .map(duty -> place(duty, schedule, at))
                .toList();
        Schedule planned = schedule.map(FinalSchedule::schedule).orElse(null);
        return new OnCallView(
                team.id(),
                team.name(),
                planned == null ? null : planned.id(),
                planned == null ? null : planned.name(),
                planned == null ? null : planned.zone().getId(),
                places);
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
                next);
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
