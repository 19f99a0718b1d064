package dev.muster.improvement;

/** What is looked at in a round. */
public enum RoundKind {
    RELIABILITY_REVIEW("REL", "reliability review", 1),
    READINESS_CHECK("RDY", "readiness check", 3);

    private final String prefix;
    private final String label;
    private final int months;

    RoundKind(String prefix, String label, int months) {
        this.prefix = prefix;
        this.label = label;
        this.months = months;
    }

    /** The beginning of its numbers. */
    public String prefix() {
        return prefix;
    }

    public String label() {
        return label;
    }

    /** How many months lie between two rounds. */
    public int months() {
        return months;
    }
}
