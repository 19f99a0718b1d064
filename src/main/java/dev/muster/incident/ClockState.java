package dev.muster.incident;

/** How a clock stands. The first four still run. */
public enum ClockState {
    RUNNING,
    AT_RISK,
    BREACHED,
    PAUSED,
    MET,
    MISSED,
    CANCELLED;

    public boolean isRunning() {
        return ordinal() <= PAUSED.ordinal();
    }
}
