package dev.muster.communication.outbox;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many messages a minute each channel of this node may send: a token bucket per channel. */
@Component
class ChannelLimits {

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final CommunicationSettings settings;

    ChannelLimits(CommunicationSettings settings) {
        this.settings = settings;
    }

    /** Takes one permit: zero when there was one, else how long until there is. */
    Duration waitFor(String channel) {
        ConsumptionProbe probe = buckets.computeIfAbsent(channel, this::bucket).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String channel) {
        int rate = settings.perMinute().getOrDefault(channel, settings.perMinuteDefault());
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofMinutes(1)))
                .build();
    }
}
