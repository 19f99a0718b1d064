package dev.muster.statuspage;

import java.time.Instant;

/**
 * A state that a component got from an incident of one of its services.
 *
 * @param reason in words for readers outside
 */
public record ComponentChange(
        String component, String service, String incident, ComponentState state, String reason, Instant since) {}
