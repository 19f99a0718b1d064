package dev.muster.review;

/** Where an action item stands. */
public enum ActionState {
    /** Raised; nobody has accepted it yet. */
    OPEN("open"),
    /** Declined by its owner; the sponsor decides. */
    DECLINED("declined"),
    IN_PROGRESS("in progress"),
    /** Said to be done; another person checks. */
    DONE("waiting for verification"),
    VERIFIED("done and verified"),
    RISK_ACCEPTED("risk accepted"),
    SUPERSEDED("superseded");

    private final String label;

    ActionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOver() {
        return this == VERIFIED || this == RISK_ACCEPTED || this == SUPERSEDED;
    }
}
