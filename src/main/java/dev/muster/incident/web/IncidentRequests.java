package dev.muster.incident.web;

import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What callers send to the incident API. */
final class IncidentRequests {

    private IncidentRequests() {}

    /**
     * @param severity absent: the severity table decides by impact
     * @param candidate whether a person has to confirm it first
     */
    record Declare(
            @NotBlank(message = "say in a few words what is wrong") @Size(max = 500)
            String title,

            @Nullable @Size(max = 10_000) String description,
            @Nullable @Size(max = 200) String service,
            @Nullable Severity severity,
            @Nullable @Valid ImpactRequest impact,

            @Nullable @PastOrPresent(message = "an incident cannot be detected in the future")
            Instant detectedAt,

            @Nullable Boolean candidate) {}

    /** An axis that is absent is NONE. */
    record ImpactRequest(
            @Nullable ImpactLevel user,
            @Nullable ImpactLevel business,
            @Nullable ImpactLevel system,
            @Nullable ImpactLevel data,
            @Nullable ImpactLevel security) {

        Impact impact() {
            return new Impact(level(user), level(business), level(system), level(data), level(security));
        }

        private static ImpactLevel level(@Nullable ImpactLevel level) {
            return Objects.requireNonNullElse(level, ImpactLevel.NONE);
        }
    }

    record ChangeSeverity(
            @NotNull(message = "say which severity: P1, P2, P3 or P4")
            Severity severity,

            @NotBlank(message = "say why the severity changes") @Size(max = 2000)
            String reason) {}

    record Cancel(
            @NotBlank(message = "say why, for instance: false alarm, duplicate of INC-2026-001") @Size(max = 2000)
            String reason) {}

    record Note(
            @NotBlank(message = "a note needs a text") @Size(max = 4000)
            String text) {}
}
