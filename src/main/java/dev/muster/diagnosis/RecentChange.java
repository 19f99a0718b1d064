package dev.muster.diagnosis;

/**
 * A change shortly before an incident.
 *
 * @param own whether the incident's own service was changed; otherwise it is one that the service depends on
 */
public record RecentChange(ChangeEvent change, boolean own) {}
