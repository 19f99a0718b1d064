package dev.muster.restoration;

/** How one carrying out of a runbook ended. */
public enum RunOutcome {
    RUNNING("runs"),
    SUCCEEDED("succeeded"),
    /** A check said no before anything was done. */
    STOPPED("was not begun"),
    /** A step failed, and everything that was done has been taken back. */
    ROLLED_BACK("failed and was taken back"),
    /** A step failed, and not everything could be taken back. */
    FAILED("failed"),
    /** The incident ended first. */
    ABANDONED("was abandoned");

    private final String words;

    RunOutcome(String words) {
        this.words = words;
    }

    /** Follows the name of the runbook in a sentence. */
    public String words() {
        return words;
    }

    /** Whether it counts for the success rate: it was tried, and it ended by itself. */
    public boolean counts() {
        return this == SUCCEEDED || this == ROLLED_BACK || this == FAILED;
    }
}
