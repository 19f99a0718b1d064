package dev.muster.communication.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a channel said to a message.
 *
 * @param reason in the other side's words; empty for {@code DONE}
 * @param after how long the other side asked us to wait; {@code null}: it did not say
 */
public record Answer(
        Verdict verdict, String reason, @Nullable Duration after) {

    /** What follows from an answer. */
    public enum Verdict {
        /** Accepted. */
        DONE,
        /** Not now: try again. */
        RETRY,
        /** Never: trying again would change nothing. */
        PERMANENT
    }

    public static Answer done() {
        return new Answer(Verdict.DONE, "", null);
    }

    public static Answer retry(String reason) {
        return new Answer(Verdict.RETRY, reason, null);
    }

    public static Answer permanent(String reason) {
        return new Answer(Verdict.PERMANENT, reason, null);
    }
}
