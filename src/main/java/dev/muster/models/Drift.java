package dev.muster.models;

/** How what runs differs from what this release of Muster brought. */
public enum Drift {
    /** The latest version is the one of the package. */
    AS_PACKAGED,
    /** A process owner has deployed something else since. */
    CHANGED,
    /** The latest version is the package's, but it replaced a change that a process owner had deployed. */
    CHANGE_REPLACED,
    /** Deployed by a process owner; the package has nothing of this name. */
    NOT_PACKAGED
}
