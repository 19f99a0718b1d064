package dev.muster.command.web;

import dev.muster.command.ResponderRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What callers send to the API of the command. */
final class CommandRequestBodies {

    private CommandRequestBodies() {}

    /** @param role such as {@code deputy} or {@code communicationsLead} */
    record AssignRole(
            @NotBlank(message = "say which role, such as deputy, scribe, operationsLead or communicationsLead")
            String role,

            @NotBlank(message = "say who, by the name with which they sign in") @Size(max = 100)
            String person) {}

    record ReleaseRole(
            @NotBlank(message = "say who gives the role back") @Size(max = 100)
            String person,

            @Nullable @Size(max = 2000) String reason) {}

    record OfferHandover(
            @NotBlank(message = "say to whom you offer the command") @Size(max = 100)
            String to,

            @NotBlank(message = "write what the next commander has to know") @Size(max = 4000)
            String brief) {}

    /** @param wanted a user id, the id of a team or a skill of responder-skills.dmn, by {@code kind} */
    record RequestResponder(
            @NotNull(message = "say what you ask for: PERSON, TEAM or SKILL")
            ResponderRequest.Kind kind,

            @NotBlank(message = "say which person, team or skill") @Size(max = 100)
            String wanted,

            @NotBlank(message = "say why, so that whoever is asked can decide") @Size(max = 2000)
            String reason) {}

    /** @param timeBox ISO 8601, such as {@code PT10M} */
    record Delegate(
            @NotBlank(message = "say to whom you delegate it") @Size(max = 100)
            String to,

            @NotBlank(message = "say what is to be done") @Size(max = 2000)
            String work,

            @NotNull(message = "say by when you want it back, such as PT10M")
            Duration timeBox) {}

    record Withdraw(
            @NotBlank(message = "say why it is withdrawn") @Size(max = 2000)
            String reason) {}
}
