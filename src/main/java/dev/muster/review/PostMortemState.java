package dev.muster.review;

/** Where a post-mortem stands. The last three end a review; a reopened incident gets another one. */
public enum PostMortemState {
    DRAFT("draft"),
    SUBMITTED("waiting for approval"),
    APPROVED("approved"),
    PUBLISHED("published"),
    WAIVED("waived"),
    WITHDRAWN("withdrawn, because the incident was reopened");

    private final String label;

    PostMortemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
