package dev.muster.communication;

/** Through what a statement speaks to readers outside. Each kind has its audience of subscribers. */
public enum StatementKind {
    STATUS_PAGE(Audience.PUBLIC, "status page", 3000),
    SOCIAL(Audience.PUBLIC, "social media", 500),
    PRESS(Audience.PRESS, "press", 3000),
    SUPPORT(Audience.SUPPORT, "support", 3000),
    USERS(Audience.PUBLIC, "users", 3000);

    private final String audience;
    private final String label;
    private final int longest;

    StatementKind(String audience, String label, int longest) {
        this.audience = audience;
        this.label = label;
        this.longest = longest;
    }

    public String audience() {
        return audience;
    }

    public String label() {
        return label;
    }

    /** How many characters its text may have. */
    public int longest() {
        return longest;
    }
}
