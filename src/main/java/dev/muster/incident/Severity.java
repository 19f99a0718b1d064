package dev.muster.incident;

/** How bad an incident is. What each level promises is policy and lives in {@code response-targets.dmn}. */
public enum Severity {
    P1("Critical", "complete service outage", 100),
    P2("High", "significant impact to service", 75),
    P3("Medium", "minor service impact", 50),
    P4("Low", "minimal impact", 25);

    private final String label;
    private final String meaning;
    private final int taskPriority;

    Severity(String label, String meaning, int taskPriority) {
        this.label = label;
        this.meaning = meaning;
        this.taskPriority = taskPriority;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Priority of this incident's tasks, so that Tasklist sorts P1 first. */
    public int taskPriority() {
        return taskPriority;
    }

    public boolean isHigherThan(Severity other) {
        return ordinal() < other.ordinal();
    }
}
