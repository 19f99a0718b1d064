package dev.muster.oncall.process;

import dev.muster.oncall.Coverage;
import dev.muster.oncall.Gap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start when nobody will be on call. */
@Component
class GapWarning {

    private static final Logger LOG = LoggerFactory.getLogger(GapWarning.class);
    private static final Duration AHEAD = Duration.ofDays(14);

    private final Coverage coverage;
    private final Clock clock;

    GapWarning(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        Instant now = clock.instant();
        for (Gap gap : coverage.gaps(now, now.plus(AHEAD))) {
            LOG.warn(
                    "Nobody of team {} is on call (tier {}) from {} to {}. Paged instead: {} ({}).",
                    gap.team(),
                    gap.tier(),
                    gap.from(),
                    gap.to(),
                    gap.instead().person() == null ? "nobody" : gap.instead().person(),
                    gap.instead().reason());
        }
    }
}
