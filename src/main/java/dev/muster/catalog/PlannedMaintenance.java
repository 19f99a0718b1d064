package dev.muster.catalog;

import java.time.Instant;

/**
 * A maintenance window that somebody asks for.
 *
 * @param until the first moment after it
 */
public record PlannedMaintenance(String id, String service, Instant from, Instant until, String reason) {}
