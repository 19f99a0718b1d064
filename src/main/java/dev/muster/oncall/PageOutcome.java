package dev.muster.oncall;

/** What came of a page. */
public enum PageOutcome {
    /** Nothing yet. */
    WAITING,
    /** The person acknowledged the incident. */
    ACKNOWLEDGED,
    /** The person took the incident over. */
    TAKEN_OVER,
    /** The limit passed without an answer. */
    NO_ANSWER,
    /** Somebody else answered first. */
    ANSWERED_BY_ANOTHER,
    /** There was nobody to page. */
    NOBODY;

    public boolean isAnswer() {
        return this == ACKNOWLEDGED || this == TAKEN_OVER;
    }
}
