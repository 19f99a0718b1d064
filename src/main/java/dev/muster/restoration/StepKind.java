package dev.muster.restoration;

/** What a step of a runbook is for. */
public enum StepKind {
    /** Go or no-go. */
    CHECK,
    /** Does something. */
    STEP,
    /** Takes back what a step did. */
    UNDO
}
