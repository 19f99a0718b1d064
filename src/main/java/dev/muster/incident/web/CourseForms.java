package dev.muster.incident.web;

import dev.muster.incident.IncidentCourse;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.PauseReason;
import dev.muster.incident.UnknownIncidentException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of an incident's page that lead it off the straight way, and back to it. */
@Controller
@RequestMapping("/incidents/{number}")
class CourseForms {

    private static final int LONGEST_TEXT = 2000;
    private static final String BACK = "redirect:/incidents/{number}";

    private final IncidentCourse course;

    CourseForms(IncidentCourse course) {
        this.course = course;
    }

    @PostMapping("/hold")
    String hold(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String waitsFor,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = commander(authentication, "put incidents on hold");
        PauseReason pause = PauseReason.forHolds().stream()
                .filter(each -> each.name().equals(waitsFor))
                .findFirst()
                .orElse(null);
        if (pause == null) {
            return refuse(after, "hold", reason, "Choose what the incident waits for.");
        }
        return carryOut(after, "hold", reason, () -> {
            course.hold(number, pause, reason.isBlank() ? null : reason.strip(), null, viewer.id());
            return "The incident is on hold.";
        });
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = responder(authentication, "resume the work");
        return carryOut(after, "resume", reason, () -> {
            course.resume(number, reason.isBlank() ? null : reason.strip(), viewer.id());
            return "The work goes on.";
        });
    }

    @PostMapping("/merge")
    String merge(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String main,
            @RequestParam(defaultValue = "merge") String as,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = commander(authentication, "merge incidents");
        return withReason(after, "merge", reason, () -> {
            if (as.equals("duplicate")) {
                course.markDuplicate(number, main.strip(), reason.strip(), viewer.id());
            } else {
                course.merge(number, main.strip(), reason.strip(), viewer.id());
            }
            return "The incident goes on in " + main.strip() + ".";
        });
    }

    @PostMapping("/unmerge")
    String unmerge(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = commander(authentication, "take merges back");
        return withReason(after, "unmerge", reason, () -> {
            course.unmerge(number, reason.strip(), viewer.id());
            return "The incident goes its own way again.";
        });
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = responder(authentication, "reopen incidents");
        return withReason(after, "reopen", reason, () -> {
            String goesOn = course.reopen(number, reason.strip(), viewer.id()).number();
            return goesOn.equals(number)
                    ? "The incident is taken up again."
                    : "It was resolved too long ago, so it goes on as a new incident: " + goesOn + ".";
        });
    }

    private static Viewer commander(Authentication authentication, String what) {
        Viewer viewer = Viewer.of(authentication);
        Viewer.require(viewer.mayCommand(), what);
        return viewer;
    }

    private static Viewer responder(Authentication authentication, String what) {
        Viewer viewer = Viewer.of(authentication);
        Viewer.require(viewer.mayDeclare(), what);
        return viewer;
    }

    private static String withReason(RedirectAttributes after, String form, String reason, Supplier<String> command) {
        return reason.isBlank()
                ? refuse(after, form, reason, "Write the reason first; it goes on the timeline.")
                : carryOut(after, form, reason, command);
    }

    private static String carryOut(
            RedirectAttributes after, String form, String typed, Supplier<@Nullable String> command) {
        if (typed.length() > LONGEST_TEXT) {
            return refuse(after, form, typed, "Shorten the text to " + LONGEST_TEXT + " characters.");
        }
        try {
            after.addFlashAttribute("done", command.get());
            return BACK;
        } catch (NotPossibleNowException | UnknownIncidentException e) {
            return refuse(after, form, typed, String.valueOf(e.getMessage()));
        }
    }

    private static String refuse(RedirectAttributes after, String form, String typed, String problem) {
        after.addFlashAttribute("problem", problem);
        after.addFlashAttribute("refusedForm", form);
        after.addFlashAttribute("typed", typed);
        return BACK;
    }
}
