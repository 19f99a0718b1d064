package dev.muster.oncall.web;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Team;
import dev.muster.oncall.Coverage;
import dev.muster.oncall.Overriding;
import dev.muster.oncall.Overriding.Author;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.Schedules;
import dev.muster.oncall.ShiftOverrides;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says who is on call now, who follows, and when nobody is. */
@Controller
class OnCallPage {

    private static final Duration OVERRIDES_AHEAD = Duration.ofDays(90);

    private final OnCallViews views;
    private final Coverage coverage;
    private final Catalog catalog;
    private final Schedules schedules;
    private final ShiftOverrides overrides;
    private final Overriding overriding;
    private final Clock clock;

    OnCallPage(
            OnCallViews views,
            Coverage coverage,
            Catalog catalog,
            Schedules schedules,
            ShiftOverrides overrides,
            Overriding overriding,
            Clock clock) {
        this.views = views;
        this.coverage = coverage;
        this.catalog = catalog;
        this.schedules = schedules;
        this.overrides = overrides;
        this.overriding = overriding;
        this.clock = clock;
    }

    @GetMapping("/on-call")
    String onCall(Authentication person, Model model) {
        Instant now = clock.instant();
        Author reader = Authors.of(person);
        model.addAttribute(
                "teams",
                views.all(now).stream().map(view -> card(view, reader, now)).toList());
        model.addAttribute(
                "gaps",
                coverage.gaps(now, now.plus(TimeSpan.TWO_WEEKS)).stream()
                        .map(GapView::of)
                        .toList());
        model.addAttribute("reader", reader.person());
        model.addAttribute("asOf", now);
        return "on-call";
    }

    private TeamCard card(OnCallView view, Author reader, Instant now) {
        String id = view.schedule();
        if (id == null) {
            return new TeamCard(view, List.of(), List.of(), false);
        }
        Schedule schedule = schedules.find(id).orElseThrow();
        List<OverrideView> coming = overrides.of(id, now, now.plus(OVERRIDES_AHEAD)).stream()
                .map(OverrideView::of)
                .toList();
        return new TeamCard(view, coming, people(schedule), overriding.mayChange(reader, schedule));
    }

    private List<String> people(Schedule schedule) {
        List<String> members = catalog.team(schedule.team()).map(Team::members).orElse(List.of());
        return Stream.concat(schedule.participants().stream(), members.stream())
                .distinct()
                .toList();
    }
}
