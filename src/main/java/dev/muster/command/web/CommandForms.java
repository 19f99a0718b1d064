package dev.muster.command.web;

import dev.muster.command.CommandRequests;
import dev.muster.command.Delegations;
import dev.muster.command.ResponderRequest;
import dev.muster.command.ResponderRequests;
import dev.muster.engine.RefusedByRule;
import dev.muster.incident.NotPossibleNowException;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the command on the page of an incident; each leads back to the page, which says what came of it. */
@Controller
@RequestMapping("/incidents/{number}")
class CommandForms {

    private static final String BACK = "redirect:/incidents/{number}";
    private static final int LONGEST_TEXT = 2000;

    private final CommandRequests command;
    private final ResponderRequests responders;
    private final Delegations delegations;
    private final CommandAccess access;

    CommandForms(CommandRequests command, ResponderRequests responders, Delegations delegations, CommandAccess access) {
        this.command = command;
        this.responders = responders;
        this.delegations = delegations;
        this.access = access;
    }

    @PostMapping("/roles")
    String assign(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String person,
            RedirectAttributes after) {
        return carryOut(after, "roles", person, person.strip() + " has the role.", () -> {
            access.require(number, "give roles");
            command.assignRole(number, RoleView.role(role), written(person, "a name"), access.id());
        });
    }

    @PostMapping("/roles/release")
    String release(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String person,
            RedirectAttributes after) {
        return carryOut(after, "roles", "", "The role was given back.", () -> {
            access.require(number, "take back roles");
            command.releaseRole(number, RoleView.role(role), person, access.id(), null);
        });
    }

    @PostMapping("/handover")
    String offer(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String brief,
            RedirectAttributes after) {
        return carryOut(after, "handover", brief, "The command was offered to " + to.strip() + ".", () -> {
            access.require(number, "offer the command");
            command.offerHandover(number, written(to, "a name"), written(brief, "a brief"), access.id());
        });
    }

    @PostMapping("/responder-requests")
    String request(
            @PathVariable String number,
            @RequestParam(defaultValue = "TEAM") ResponderRequest.Kind kind,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return carryOut(
                after,
                "responder-requests",
                reason,
                "Responders are being asked.",
                () -> responders.request(
                        number, kind, written(wanted, "whom you ask for"), written(reason, "a reason"), access.id()));
    }

    @PostMapping("/responder-requests/{id}/withdrawal")
    String withdrawRequest(@PathVariable String number, @PathVariable String id, RedirectAttributes after) {
        return carryOut(after, "responder-requests", "", "The request was withdrawn.", () -> {
            access.require(number, "withdraw requests");
            responders.withdraw(number, id, "no longer needed", access.id());
        });
    }

    @PostMapping("/delegations")
    String delegate(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "10") long minutes,
            RedirectAttributes after) {
        return carryOut(after, "delegations", work, "Delegated to " + to.strip() + ".", () -> {
            access.require(number, "delegate");
            delegations.delegate(
                    number,
                    written(to, "a name"),
                    written(work, "what is to be done"),
                    Duration.ofMinutes(Math.max(0, Math.min(minutes, 100_000))),
                    access.id());
        });
    }

    @PostMapping("/delegations/{id}/withdrawal")
    String withdrawDelegation(@PathVariable String number, @PathVariable String id, RedirectAttributes after) {
        return carryOut(after, "delegations", "", "The delegation was withdrawn.", () -> {
            access.require(number, "withdraw delegations");
            delegations.withdraw(number, id, "no longer needed", access.id());
        });
    }

    private static String carryOut(RedirectAttributes after, String form, String typed, String done, Runnable request) {
        try {
            request.run();
            after.addFlashAttribute("done", done);
        } catch (NotPossibleNowException | RefusedByRule | NotInCommandException e) {
            after.addFlashAttribute("problem", e.getMessage());
            after.addFlashAttribute("refusedForm", form);
            after.addFlashAttribute("typed", typed);
        }
        return BACK;
    }

    private static String written(String text, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new RefusedByRule("Write " + what + " first.");
        }
        if (stripped.length() > LONGEST_TEXT) {
            throw new RefusedByRule("Shorten " + what + " to " + LONGEST_TEXT + " characters.");
        }
        return stripped;
    }
}
