package dev.muster.communication;

import org.jspecify.annotations.Nullable;

/** Writes mail for readers outside and sends it, once to each of them. */
public interface Publications {

    /** The mail exactly as its reader will get it. */
    StatementVersion.Rendered render(
            String incident, StatementKind kind, String headline, String text, @Nullable String correctionNote);

    /**
     * Sends this wording to the subscribers of the statement's audience and to everyone who had an earlier one. In a
     * drill nobody gets it, and the timeline says so.
     *
     * @return how many messages were queued by this call
     */
    int publish(Statement statement, StatementVersion version);

    /** Tells everyone who had it that it was taken back, and why. */
    int withdraw(Statement statement, String reason);
}
