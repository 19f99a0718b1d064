package dev.muster.models;

/** What a process owner deploys. */
public enum ModelKind {
    PROCESS,
    DECISION,
    FORM
}
