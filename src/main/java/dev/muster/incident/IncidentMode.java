package dev.muster.incident;

/** Whether an incident is one, is practised, or is written down afterwards. */
public enum IncidentMode {
    /** It happens now. */
    LIVE,
    /** It is practised: on the same models, but out of the figures and with no word to the outside. */
    DRILL,
    /** It is over, and is written down with its past times. */
    RETROSPECTIVE
}
