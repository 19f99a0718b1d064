package dev.muster.oncall.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The time that a caller asks about: by default the next two weeks, at most a year, within decades of now. */
record TimeSpan(Instant from, Instant to) {

    static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration FARTHEST = Duration.ofDays(20 * 366);

    static TimeSpan of(@Nullable Instant from, @Nullable Instant to, Instant now) {
        Instant begin = from == null ? now : near(from, "from", now);
        Instant end = to == null ? begin.plus(TWO_WEEKS) : near(to, "to", now);
        if (!begin.isBefore(end)) {
            throw refused("'to' must be after 'from': " + begin + " to " + end + ".");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw refused("From " + begin + " to " + end + " is longer than a year; ask for less at a time.");
        }
        return new TimeSpan(begin, end);
    }

    static Instant near(Instant instant, String parameter, Instant now) {
        if (instant.isBefore(now.minus(FARTHEST)) || instant.isAfter(now.plus(FARTHEST))) {
            throw refused("'" + parameter + "' is more than twenty years away.");
        }
        return instant;
    }

    private static ResponseStatusException refused(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }
}
