package dev.muster.incident;

/** What one incident is to another. Read from the one that carries the link; each also has its words seen from the other. */
public enum LinkKind {
    DUPLICATE_OF("duplicate of", "has the duplicate", true),
    MERGED_INTO("merged into", "has taken in", true),
    SPLIT_FROM("split from", "was split into", false),
    CHILD_OF("child of", "parent of", false),
    RELATED_TO("related to", "related to", false),
    RECURRENCE_OF("recurrence of", "came back as", false),
    CAUSED_BY_CHANGE("caused by a change of", "its change caused", false);

    private final String words;
    private final String wordsFromOther;
    private final boolean followsMain;

    LinkKind(String words, String wordsFromOther, boolean followsMain) {
        this.words = words;
        this.wordsFromOther = wordsFromOther;
        this.followsMain = followsMain;
    }

    public String words() {
        return words;
    }

    /** The same seen from the incident that the link points at. */
    public String wordsFromOther() {
        return wordsFromOther;
    }

    /** Whether what comes for the one goes on in the other: its alerts, and those who were told. */
    public boolean followsMain() {
        return followsMain;
    }
}
