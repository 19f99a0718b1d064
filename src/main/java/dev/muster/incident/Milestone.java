package dev.muster.incident;

/** A point in an incident's life from which durations are measured. */
public enum Milestone {
    IMPACT_STARTED("impactStarted"),
    DETECTED("detected"),
    DECLARED("declared"),
    ACKNOWLEDGED("acknowledged"),
    DIAGNOSED("diagnosed"),
    MITIGATED("mitigated"),
    RESTORED("restored"),
    VALIDATED("validated"),
    RESOLVED("resolved"),
    REVIEWED("reviewed"),
    CLOSED("closed");

    private final String key;

    Milestone(String key) {
        this.key = key;
    }

    /** Its name in the API. */
    public String key() {
        return key;
    }
}
