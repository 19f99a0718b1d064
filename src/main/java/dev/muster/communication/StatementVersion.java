package dev.muster.communication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a statement, from its submission on.
 *
 * @param number counted from 1 within the statement
 * @param correctionNote what it corrects; {@code null} in the first published wording
 * @param embargoUntil not to be published before; {@code null}: at once
 * @param rendered the mail as its reader gets it; what was approved is, letter for letter, what was sent
 * @param decidedBy who approved it or sent it back
 */
public record StatementVersion(
        int number,
        String headline,
        String text,
        @Nullable String correctionNote,
        @Nullable Instant embargoUntil,
        Rendered rendered,
        String author,
        Instant submittedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionComment,
        @Nullable Instant publishedAt) {

    /** How far a wording has come. */
    public enum State {
        IN_APPROVAL,
        REJECTED,
        APPROVED,
        PUBLISHED,
        /** Published, and corrected by a later one since. */
        SUPERSEDED,
        /** Published in a drill: it never left the house. */
        REHEARSED,
        WITHDRAWN
    }

    /** A mail for readers outside. */
    public record Rendered(String subject, String text, String html) {}
}
