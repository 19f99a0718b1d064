package dev.muster.restoration;

/** How a check came out. Only a pass needs no reason. */
public enum CheckResult {
    PASS("passed"),
    FAIL("failed"),
    NOT_APPLICABLE("not applicable");

    private final String label;

    CheckResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
