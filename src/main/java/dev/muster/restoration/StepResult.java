package dev.muster.restoration;

/** What came out of a step of a runbook: the values of {@code stepResult} in the forms. */
public enum StepResult {
    DONE(true),
    FAILED(false),
    GO(true),
    NO_GO(false);

    private final boolean good;

    StepResult(boolean good) {
        this.good = good;
    }

    /** Whether the runbook may go on. */
    public boolean good() {
        return good;
    }
}
