package dev.muster.incident;

import java.time.Instant;

/**
 * Somebody answers for an incident from now on; published in the transaction in which they do.
 *
 * @param afterEscalation whether an escalation had asked them, so that they took over; else they acknowledged
 */
public record IncidentAnswered(String incident, String person, boolean afterEscalation, Instant at) {}
