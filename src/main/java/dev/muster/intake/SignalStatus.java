package dev.muster.intake;

import java.util.Locale;

/** What a sender says about the thing that a signal is about. */
public enum SignalStatus {
    FIRING,
    RESOLVED,
    ACKNOWLEDGED,
    INFO;

    /** Its name in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
