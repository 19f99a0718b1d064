package dev.muster.diagnosis;

import java.util.List;

/**
 * Incidents of one service that had the same sort of cause.
 *
 * @param incidents their numbers, oldest first
 */
public record Recurrence(String service, CauseCategory category, List<String> incidents) {}
