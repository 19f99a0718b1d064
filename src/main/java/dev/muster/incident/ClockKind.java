package dev.muster.incident;

/** What a clock promises. */
public enum ClockKind {
    RESPONSE("response"),
    UPDATE("status update"),
    RESOLUTION("resolution"),
    POSTMORTEM("post-mortem"),
    ACTION("action");

    private final String label;

    ClockKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
