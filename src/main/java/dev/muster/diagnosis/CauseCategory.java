package dev.muster.diagnosis;

/** What sort of cause it was; the basis of trends and of recognising what comes back. */
public enum CauseCategory {
    CHANGE("change or deployment"),
    CONFIGURATION("configuration"),
    SOFTWARE_DEFECT("software defect"),
    CAPACITY("capacity or load"),
    DEPENDENCY("another service or supplier"),
    NETWORK("network"),
    HARDWARE("hardware"),
    SECURITY("attack or abuse"),
    HUMAN_ERROR("slip in operation"),
    UNKNOWN("not known");

    private final String label;

    CauseCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
