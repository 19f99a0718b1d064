package dev.muster.intake;

import java.time.Instant;
import java.util.List;

/**
 * One body that was accepted, and what was made of it.
 *
 * @param truncatedAlerts how many alerts the sender left out of it
 * @param signals in the order of the body
 */
public record Delivery(
        String id,
        String integration,
        String source,
        Instant receivedAt,
        int truncatedAlerts,
        List<DecidedSignal> signals) {

    /** A delivery without its signals, for lists. */
    public record Summary(
            String id, String integration, String source, Instant receivedAt, int truncatedAlerts, int signalCount) {}
}
