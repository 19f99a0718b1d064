package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryDelaysTest {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Test
    void doublesUpToTheLimit() {
        RetryDelays delays = new RetryDelays(FIRST, LONGEST, () -> 0);

        assertThat(delays.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(delays.after(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(delays.after(4)).isEqualTo(Duration.ofSeconds(80));
        assertThat(delays.after(7)).isEqualTo(LONGEST);
    }

    @Property
    void staysWithinAQuarterBelowWhatIsDueHoweverManyFailures(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int failures,
            @ForAll @DoubleRange(min = 0, max = 1) double random) {
        Duration exact = new RetryDelays(FIRST, LONGEST, () -> 0).after(failures);
        Duration spread = new RetryDelays(FIRST, LONGEST, () -> random).after(failures);

        assertThat(spread).isBetween(exact.multipliedBy(3).dividedBy(4), exact);
        assertThat(spread).isBetween(Duration.ofMillis(7500), LONGEST);
    }
}
