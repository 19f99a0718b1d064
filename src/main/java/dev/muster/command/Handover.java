package dev.muster.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer of the command of an incident, and what became of it.
 *
 * @param from who commanded when it was made; {@code null}: nobody did
 * @param brief what the next commander has to know
 * @param answer why it was declined or came to nothing
 */
public record Handover(
        String id,
        String incident,
        @Nullable String from,
        String to,
        String brief,
        String offeredBy,
        Instant offeredAt,
        State state,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    /** How it stands. */
    public enum State {
        OFFERED,
        ACCEPTED,
        DECLINED,
        /** Not answered within the limit. */
        LAPSED,
        /** The command ended before it was answered. */
        WITHDRAWN
    }
}
