package dev.muster.incident.web;

import dev.muster.incident.Durations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times as the templates print them: with their zone, in UTC, until the browser knows the reader's. */
@Component
public class PageTimes {

    private static final DateTimeFormatter WITH_ZONE =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final Clock clock;

    PageTimes(Clock clock) {
        this.clock = clock;
    }

    /** Such as {@code 24 Nov 2026, 14:30 UTC}. */
    public String text(Instant instant) {
        return WITH_ZONE.format(instant);
    }

    /** Such as {@code 24 Nov 2026, 14:30:12 UTC}. */
    public String exact(Instant instant) {
        return TO_THE_SECOND.format(instant);
    }

    /** For the {@code datetime} attribute. */
    public String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** How long ago, such as {@code 3 h 12 min}. */
    public String age(Instant instant) {
        return words(Duration.between(instant, clock.instant()));
    }

    /** Minutes are enough above an hour; below one it says just that. */
    public String words(Duration duration) {
        Duration whole = duration.truncatedTo(ChronoUnit.MINUTES);
        return whole.isZero() || whole.isNegative() ? "< 1 min" : Durations.words(whole);
    }
}
