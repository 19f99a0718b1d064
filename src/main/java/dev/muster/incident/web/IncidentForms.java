package dev.muster.incident.web;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The forms on the page of an incident. Each asks the incident's process for something and leads back to the page, which
 * says what came of it; what was typed is kept when it was refused.
 */
@Controller
@RequestMapping("/incidents/{number}")
class IncidentForms {

    private static final int LONGEST_TEXT = 2000;

    private final IncidentCommands commands;

    IncidentForms(IncidentCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/notes")
    String addNote(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = Viewer.of(authentication);
        Viewer.require(viewer.mayWriteNotes(), "write notes");
        String problem = problemWith(text, "the note");
        if (problem == null) {
            return carryOut(
                    after, "note", text, "Note added.", () -> commands.addNote(number, text.strip(), viewer.id()));
        }
        return refuse(after, "note", text, problem);
    }

    @PostMapping("/severity")
    String changeSeverity(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = Viewer.of(authentication);
        Viewer.require(viewer.mayCommand(), "change the severity");
        Severity wanted = severity(severity);
        if (wanted == null) {
            return refuse(after, "severity", reason, "Choose one of P1 to P4.");
        }
        String problem = problemWith(reason, "the reason");
        if (problem != null) {
            return refuse(after, "severity", reason, problem);
        }
        return carryOut(
                after,
                "severity",
                reason,
                "Severity change to " + wanted + " is under way.",
                () -> commands.changeSeverity(number, wanted, reason.strip(), viewer.id()));
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Authentication authentication,
            RedirectAttributes after) {
        Viewer viewer = Viewer.of(authentication);
        Viewer.require(viewer.mayCommand(), "cancel incidents");
        String problem = problemWith(reason, "the reason");
        if (problem != null) {
            return refuse(after, "cancel", reason, problem);
        }
        return carryOut(
                after,
                "cancel",
                reason,
                "The incident is being cancelled.",
                () -> commands.cancel(number, reason.strip(), viewer.id()));
    }

    private static String carryOut(RedirectAttributes after, String form, String typed, String done, Runnable command) {
        try {
            command.run();
        } catch (NotPossibleNowException e) {
            return refuse(after, form, typed, String.valueOf(e.getMessage()));
        }
        after.addFlashAttribute("done", done);
        return "redirect:/incidents/{number}";
    }

    private static String refuse(RedirectAttributes after, String form, String typed, String problem) {
        after.addFlashAttribute("problem", problem);
        after.addFlashAttribute("refusedForm", form);
        after.addFlashAttribute("typed", typed);
        return "redirect:/incidents/{number}";
    }

    private static @Nullable String problemWith(String text, String what) {
        if (text.isBlank()) {
            return "Write " + what + " first; it goes on the timeline.";
        }
        return text.length() > LONGEST_TEXT
                ? "Shorten " + what + " to " + LONGEST_TEXT + " characters; it has " + text.length() + "."
                : null;
    }

    private static @Nullable Severity severity(String name) {
        try {
            return Severity.valueOf(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
