package dev.muster.incident;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One incident as it stands now.
 *
 * @param number such as {@code INC-2026-001}; the business key of every process instance of the incident
 * @param responseTarget the promised time to acknowledge, frozen when the incident opened or its severity changed
 * @param updateTarget the promised time between updates, as last looked up
 * @param resolutionTarget the promised time to resolve, frozen likewise
 * @param version grows with every change; the basis of the ETag
 */
public record Incident(
        String number,
        String title,
        @Nullable String description,
        @Nullable String service,
        Severity severity,
        Severity initialSeverity,
        IncidentStatus status,
        @Nullable String statusReason,
        Origin origin,
        IncidentMode mode,
        String reportedBy,
        Instant declaredAt,
        Instant updatedAt,
        @Nullable Duration responseTarget,
        @Nullable Duration updateTarget,
        @Nullable Duration resolutionTarget,
        Resolution resolution,
        @Nullable String processInstance,
        long version) {}
