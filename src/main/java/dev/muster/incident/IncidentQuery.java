package dev.muster.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list.
 *
 * @param statuses empty: any
 * @param text searched in number, title and service, whatever the case
 * @param page from 0
 */
public record IncidentQuery(
        Set<IncidentStatus> statuses,
        @Nullable Severity severity,
        @Nullable String service,
        @Nullable String text,
        int page,
        int size) {}
