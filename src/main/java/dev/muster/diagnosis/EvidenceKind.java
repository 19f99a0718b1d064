package dev.muster.diagnosis;

/** Where evidence comes from. */
public enum EvidenceKind {
    MONITORING("monitoring"),
    LOGS("logs"),
    RECENT_CHANGE("recent changes"),
    USER_REPORT("a user's report"),
    OTHER("another source");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
