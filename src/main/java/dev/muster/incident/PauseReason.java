package dev.muster.incident;

import java.util.Arrays;
import java.util.List;

/** Why a clock stood still: the closed list. People hold an incident with some of them; only some stop clocks. */
public enum PauseReason {
    WAITING_FOR_CUSTOMER(true, true),
    WAITING_FOR_VENDOR(true, true),
    WAITING_FOR_CHANGE_WINDOW(true, true),
    WAITING_FOR_COLLEAGUE(false, true),
    /** The incident was resolved and then reopened. */
    RESOLVED_MEANWHILE(true, false),
    /** The incident was part of another one and then went its own way again. */
    MERGED_MEANWHILE(true, false);

    private final boolean stopsClock;
    private final boolean forHolds;

    PauseReason(boolean stopsClock, boolean forHolds) {
        this.stopsClock = stopsClock;
        this.forHolds = forHolds;
    }

    /** What a person may hold an incident with. */
    public static List<PauseReason> forHolds() {
        return Arrays.stream(values()).filter(reason -> reason.forHolds).toList();
    }

    /** Whether a hold with this reason stops such a clock of an incident: a P1 goes on owing its updates. */
    public boolean stops(ClockKind kind, Severity severity) {
        return switch (kind) {
            case RESPONSE, RESOLUTION -> stopsClock;
            case UPDATE -> stopsClock && severity != Severity.P1;
            case POSTMORTEM, ACTION -> false;
        };
    }

    public boolean stopsClock() {
        return stopsClock;
    }
}
