package dev.muster.document;

import org.jspecify.annotations.Nullable;

/** Writes a document part by part; every part is separated from the next by an empty line. */
public final class MarkdownDocument {

    /** What stands where a fact is missing; never a zero and never a blank. */
    public static final String NOT_KNOWN_YET = "not known yet";

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    public MarkdownDocument heading(int level, String title) {
        return block("#".repeat(level) + " " + MarkdownText.line(title));
    }

    /** A line {@code - label: value} of a list; the value is escaped and keeps its line breaks. */
    public MarkdownDocument item(String label, @Nullable String value) {
        String shown = value == null || value.isBlank() ? NOT_KNOWN_YET : MarkdownText.lines(value, "  ");
        if (!inList) {
            block("");
        }
        text.append("- ").append(label).append(": ").append(shown).append('\n');
        inList = true;
        return this;
    }

    /** Markdown that is already safe. */
    public MarkdownDocument markdown(@Nullable String safe) {
        return block(safe == null || safe.isBlank() ? NOT_KNOWN_YET : safe.strip());
    }

    private MarkdownDocument block(String block) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        if (!block.isEmpty()) {
            text.append(block).append('\n');
        }
        inList = false;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
