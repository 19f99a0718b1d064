package dev.muster.communication.outbox;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently messages are sent.
 *
 * @param maxAttempts tries before a message becomes a dead letter
 * @param firstRetry wait after the first failed try; each further wait is twice as long
 * @param longestRetry no wait is longer
 * @param perMinute how many messages each channel takes in a minute, by name of the channel
 * @param perMinuteDefault the same for a channel without a number of its own
 */
@ConfigurationProperties("muster.communication")
public record CommunicationSettings(
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("10s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry,
        @DefaultValue Map<String, Integer> perMinute,
        @DefaultValue("300") int perMinuteDefault) {

    public CommunicationSettings {
        if (maxAttempts < 1
                || perMinuteDefault < 1
                || perMinute.values().stream().anyMatch(rate -> rate < 1)) {
            throw new IllegalArgumentException("muster.communication: attempts and rates are at least 1.");
        }
        if (firstRetry.isNegative() || firstRetry.isZero() || longestRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException(
                    "muster.communication: first-retry is above zero and no longer than longest-retry.");
        }
    }
}
