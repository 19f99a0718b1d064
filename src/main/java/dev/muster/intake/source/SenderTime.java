package dev.muster.intake.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads times that senders give. Their clocks are not ours. */
final class SenderTime {

    /** Further ahead than this it is not a clock that is a little fast, but a wrong time. */
    private static final Duration TOLERATED_LEAD = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private SenderTime() {}

    /** {@code null} if absent, unreadable or the zero time of a Go program. */
    static @Nullable Instant read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(text.strip()).toInstant();
            return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** A start in the future is replaced by the time of receipt; kept, it would make every true one after it stale. */
    static @Nullable Instant readStart(@Nullable String text, Instant receivedAt) {
        Instant start = read(text);
        return start != null && start.isAfter(receivedAt.plus(TOLERATED_LEAD)) ? receivedAt : start;
    }
}
