package dev.muster.communication.outbox;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a failed try: twice as long each time, up to a limit, less a random part of up to a quarter, so
 * that a thousand messages that failed together do not come back together.
 */
class RetryDelays {

    private static final double SPREAD = 0.25;
    private static final int MANY_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier random;

    RetryDelays(Duration first, Duration longest, DoubleSupplier random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** @param failures how many tries have failed, from 1 */
    Duration after(int failures) {
        double doubled = first.toMillis() * Math.pow(2, Math.min(failures, MANY_DOUBLINGS) - 1.0);
        double capped = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(capped * (1 - SPREAD * random.getAsDouble())));
    }
}
