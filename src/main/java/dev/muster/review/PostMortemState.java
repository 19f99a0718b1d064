package dev.muster.review;

/** Where a post-mortem stands. The last two are final. */
public enum PostMortemState {
    DRAFT("draft"),
    SUBMITTED("waiting for approval"),
    APPROVED("approved"),
    PUBLISHED("published"),
    WAIVED("waived");

    private final String label;

    PostMortemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
