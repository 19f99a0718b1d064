package dev.muster.intake.triage;

import dev.muster.intake.AlertRouting;

/** What a signal still needs before it is decided. */
public enum Wish {
    /** Nothing: it is decided. */
    NONE,
    /** An incident, if one is active for its service or group; else it is only recorded. */
    JOIN,
    /** An incident, the active one or a new candidate that a person decides about. */
    PROPOSE,
    /** An incident, the active one or a new one. */
    OPEN;

    /** What a firing alert wishes for by what the table says of it. */
    static Wish of(AlertRouting.Action action) {
        return switch (action) {
            case INCIDENT -> OPEN;
            case CANDIDATE -> PROPOSE;
            case RECORD, HEARTBEAT -> JOIN;
        };
    }
}
