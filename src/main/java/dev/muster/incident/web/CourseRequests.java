package dev.muster.incident.web;

import dev.muster.incident.ImpactLevel;
import dev.muster.incident.ImpactRevision;
import dev.muster.incident.PauseReason;
import dev.muster.incident.web.IncidentRequests.ImpactRequest;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What callers send to lead an incident off the straight way, and back to it. */
final class CourseRequests {

    private CourseRequests() {}

    record Reason(
            @NotBlank(message = "say why") @Size(max = 2000) String reason) {}

    record Note(@Nullable @Size(max = 2000) String note) {}

    /** @param until absent: the table says when somebody is reminded */
    record Hold(
            @NotNull(
                    message = "say what it waits for: WAITING_FOR_CUSTOMER, WAITING_FOR_VENDOR,"
                            + " WAITING_FOR_CHANGE_WINDOW or WAITING_FOR_COLLEAGUE")
            PauseReason reason,

            @Nullable @Size(max = 2000) String note,

            @Nullable @Future(message = "a hold ends in the future")
            Instant until) {}

    record Duplicate(
            @NotBlank(message = "give the number of the incident that it repeats, such as INC-2026-001") @Size(max = 32)
            String of,

            @NotBlank(message = "say why") @Size(max = 2000) String reason) {}

    record Merge(
            @NotBlank(message = "give the number of the incident that it is part of, such as INC-2026-001")
            @Size(max = 32)
            String into,

            @NotBlank(message = "say why") @Size(max = 2000) String reason) {}

    /** An axis that is absent is NONE; a word that is absent leaves the earlier one standing. */
    record Impact(
            @Nullable ImpactLevel user,
            @Nullable ImpactLevel business,
            @Nullable ImpactLevel system,
            @Nullable ImpactLevel data,
            @Nullable ImpactLevel security,
            @Nullable @Size(max = 200) String usersAffected,
            @Nullable @Size(max = 2000) String systemsAffected,
            @Nullable @Size(max = 2000) String businessImpact) {

        ImpactRevision revision() {
            return new ImpactRevision(
                    new ImpactRequest(user, business, system, data, security).impact(),
                    usersAffected,
                    systemsAffected,
                    businessImpact);
        }
    }
}
