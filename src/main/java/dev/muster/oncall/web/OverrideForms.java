package dev.muster.oncall.web;

import dev.muster.oncall.NotYourScheduleException;
import dev.muster.oncall.OverrideRefusedException;
import dev.muster.oncall.OverrideRequest;
import dev.muster.oncall.Overriding;
import dev.muster.oncall.Schedule;
import dev.muster.oncall.UnknownScheduleException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the page: taking over a shift, in the local time of the schedule, and giving it back. */
@Controller
@RequestMapping("/on-call/{schedule}/overrides")
class OverrideForms {

    private static final int LONGEST_REASON = 1000;

    private final Overriding overriding;

    OverrideForms(Overriding overriding) {
        this.overriding = overriding;
    }

    @PostMapping
    String add(
            @PathVariable String schedule,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "1") int tier,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Authentication author,
            RedirectAttributes after) {
        return carryOut(after, person + " takes over.", () -> {
            Schedule known = overriding.schedule(schedule);
            Instant end = instant(to, "to", known.zone());
            if (end == null || person.isBlank() || reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new OverrideRefusedException(
                        "Name who takes over, until when, and why in at most " + LONGEST_REASON + " characters.");
            }
            overriding.add(
                    new OverrideRequest(
                            schedule, tier, person, null, instant(from, "from", known.zone()), end, reason.strip()),
                    Authors.of(author));
        });
    }

    @PostMapping("/{id}/taken-back")
    String takeBack(
            @PathVariable String schedule, @PathVariable String id, Authentication author, RedirectAttributes after) {
        return carryOut(
                after, "The override was taken back.", () -> overriding.takeBack(schedule, id, Authors.of(author)));
    }

    /** As a form sends it, such as {@code 2026-11-24T14:30}. */
    private static @Nullable Instant instant(String local, String field, ZoneId zone) {
        try {
            return local.isBlank()
                    ? null
                    : LocalDateTime.parse(local).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new OverrideRefusedException("'" + field + "' is not a date with a time such as 2026-11-24T14:30.");
        }
    }

    private static String carryOut(RedirectAttributes after, String done, Runnable change) {
        try {
            change.run();
            after.addFlashAttribute("done", done);
        } catch (OverrideRefusedException | NotYourScheduleException | UnknownScheduleException e) {
            after.addFlashAttribute("problem", e.getMessage());
        }
        return "redirect:/on-call";
    }
}
