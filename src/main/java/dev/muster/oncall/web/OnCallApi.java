package dev.muster.oncall.web;

import dev.muster.oncall.Coverage;
import dev.muster.oncall.Overriding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is on call, when, and when nobody is, for programs. */
@RestController
@RequestMapping("/api/v1/on-call")
class OnCallApi {

    private final OnCallViews views;
    private final Overriding overriding;
    private final Coverage coverage;
    private final Clock clock;

    OnCallApi(OnCallViews views, Overriding overriding, Coverage coverage, Clock clock) {
        this.views = views;
        this.overriding = overriding;
        this.coverage = coverage;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Items<OnCallView>> onCall(
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable String team) {
        Instant now = clock.instant();
        Instant when = at == null ? now : TimeSpan.near(at, "at", now);
        return Items.of(team == null ? views.all(when) : List.of(views.of(team, when)));
    }

    @GetMapping("/{schedule}/shifts")
    ResponseEntity<Items<ShiftView>> shifts(
            @PathVariable String schedule,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return Items.of(views.shifts(overriding.schedule(schedule), TimeSpan.of(from, to, clock.instant())));
    }

    @GetMapping("/gaps")
    ResponseEntity<Items<GapView>> gaps(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        TimeSpan span = TimeSpan.of(from, to, clock.instant());
        return Items.of(
                coverage.gaps(span.from(), span.to()).stream().map(GapView::of).toList());
    }
}
