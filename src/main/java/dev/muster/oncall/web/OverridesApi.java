package dev.muster.oncall.web;

import dev.muster.oncall.OverrideRequest;
import dev.muster.oncall.Overriding;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.ShiftOverride;
import dev.muster.oncall.ShiftOverrides;
import dev.muster.oncall.UnknownScheduleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking over a shift, and giving it back, for programs. */
@RestController
@RequestMapping("/api/v1/on-call/{schedule}/overrides")
class OverridesApi {

    private final Overriding overriding;
    private final ShiftOverrides overrides;
    private final Clock clock;

    OverridesApi(Overriding overriding, ShiftOverrides overrides, Clock clock) {
        this.overriding = overriding;
        this.overrides = overrides;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param tier 1 is first on call; left out: 1
     * @param replaces left out: whoever is on call, and gaps
     * @param from left out: now
     */
    record NewOverride(
            @NotBlank(message = "name the user id of who takes over") @Size(max = 200)
            String person,

            @Nullable @Size(max = 200) String replaces,
            @Nullable @Min(1) @Max(100) Integer tier,
            @Nullable Instant from,
            @NotNull(message = "say when it ends") Instant to,

            @NotBlank(message = "say why; it is shown beside the shift") @Size(max = 1000)
            String reason) {}

    @GetMapping
    ResponseEntity<Items<OverrideView>> list(
            @PathVariable String schedule,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Schedule known = overriding.schedule(schedule);
        TimeSpan span = TimeSpan.of(from, to, clock.instant());
        return Items.of(overrides.of(known.id(), span.from(), span.to()).stream()
                .map(OverrideView::of)
                .toList());
    }

    @GetMapping("/{id}")
    OverrideView one(@PathVariable String schedule, @PathVariable String id) {
        Schedule known = overriding.schedule(schedule);
        return overrides
                .find(id)
                .filter(override -> override.schedule().equals(known.id()))
                .map(OverrideView::of)
                .orElseThrow(() -> new UnknownScheduleException(
                        "The schedule '" + known.id() + "' has no override " + id + ", or it was taken back."));
    }

    @PostMapping
    ResponseEntity<OverrideView> add(
            @PathVariable String schedule, @RequestBody @Valid NewOverride asked, Authentication person) {
        Instant now = clock.instant();
        if (asked.from() != null) {
            TimeSpan.near(asked.from(), "from", now);
        }
        ShiftOverride made = overriding.add(
                new OverrideRequest(
                        schedule,
                        asked.tier() == null ? 1 : asked.tier(),
                        asked.person(),
                        asked.replaces(),
                        asked.from(),
                        TimeSpan.near(asked.to(), "to", now),
                        asked.reason().strip()),
                Authors.of(person));
        return ResponseEntity.created(URI.create("/api/v1/on-call/" + made.schedule() + "/overrides/" + made.id()))
                .body(OverrideView.of(made));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String schedule, @PathVariable String id, Authentication person) {
        overriding.takeBack(schedule, id, Authors.of(person));
    }
}
