package dev.muster.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a commander has delegated to a person, with a time box.
 *
 * @param work what to do
 * @param timeBoxEnds when the commander asks for it, at the latest
 * @param extensions how often there was more time
 * @param result what came of it, or why it was handed back, taken back or withdrawn
 */
public record Delegation(
        String id,
        String incident,
        String work,
        String person,
        String delegatedBy,
        Instant delegatedAt,
        Instant timeBoxEnds,
        int extensions,
        State state,
        @Nullable String result,
        @Nullable Instant endedAt) {

    /** How it stands. */
    public enum State {
        OPEN,
        DONE,
        /** By the person. */
        HANDED_BACK,
        /** By the commander, after the time box. */
        TAKEN_BACK,
        WITHDRAWN
    }
}
