package dev.muster.incident;

import java.time.Instant;

/**
 * A sequence flow that a process instance took.
 *
 * @param flow the flow's id in the model
 */
public record TakenFlow(String processInstance, String flow, Instant takenAt) {}
