package dev.muster.incident;

/** Degree of impact on one axis. */
public enum ImpactLevel {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
