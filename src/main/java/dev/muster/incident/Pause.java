package dev.muster.incident;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An interval in which a clock stood still; open while {@code until} is null. */
public record Pause(Instant from, @Nullable Instant until, PauseReason reason) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end (" + until + ") before it begins (" + from + ").");
        }
    }

    public boolean isOpen() {
        return until == null;
    }

    /** How long it has lasted at {@code now}. */
    public Duration lengthAt(Instant now) {
        Instant end = until != null && until.isBefore(now) ? until : now;
        return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
    }
}
