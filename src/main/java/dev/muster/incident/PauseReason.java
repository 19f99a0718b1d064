package dev.muster.incident;

/** Why an incident is on hold: the closed list. Only some reasons stop clocks. */
public enum PauseReason {
    WAITING_FOR_CUSTOMER(true),
    WAITING_FOR_VENDOR(true),
    WAITING_FOR_CHANGE_WINDOW(true),
    WAITING_FOR_COLLEAGUE(false);

    private final boolean stopsClock;

    PauseReason(boolean stopsClock) {
        this.stopsClock = stopsClock;
    }

    public boolean stopsClock() {
        return stopsClock;
    }
}
