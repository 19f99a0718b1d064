package dev.muster.diagnosis;

/** What sort of change it was. */
public enum ChangeKind {
    DEPLOYMENT("deployment"),
    CONFIGURATION("configuration"),
    OTHER("change");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
