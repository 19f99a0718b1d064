package dev.muster.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of the tests: moves the engine's time too, and runs on its own until somebody sets it. */
public class MovableClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.now().toInstant();
    }

    /** Stops the time at this instant, for the application and the engine. */
    public void setTo(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Stops the time that much later than now. */
    public void advance(Duration duration) {
        setTo(instant().plus(duration));
    }

    /** Lets the time run again; call it after a test that moved it. */
    public void reset() {
        ClockUtil.reset();
    }
}
