package dev.muster.review;

import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClock.BreachCause;
import java.time.Duration;
import java.time.Instant;

/** What became of a promise, as a sentence. */
final class PromiseWords {

    private PromiseWords() {}

    static String promise(IncidentClock clock) {
        return clock.kind().label() + " within " + Durations.words(clock.goal());
    }

    static String kept(IncidentClock clock, Instant stoppedAt) {
        return "The promise “%s” was kept: it was due at %s and came at %s."
                .formatted(
                        promise(clock), UtcTime.timeWithZone(clock.dueAt(stoppedAt)), UtcTime.timeWithZone(stoppedAt));
    }

    static String broken(IncidentClock clock, Instant breachedAt) {
        String because = clock.breachCause() == BreachCause.RECLASSIFICATION ? " by the change of severity" : "";
        Instant end = clock.stoppedAt();
        if (end == null) {
            return "The promise “%s” was broken%s: it was due at %s and was never met."
                    .formatted(promise(clock), because, UtcTime.timeWithZone(clock.dueAt(breachedAt)));
        }
        Instant due = clock.dueAt(end);
        String late = end.isAfter(due) ? ", " + Durations.words(Duration.between(due, end)) + " late" : "";
        return "The promise “%s” was broken%s: it was due at %s and came at %s%s."
                .formatted(promise(clock), because, UtcTime.timeWithZone(due), UtcTime.timeWithZone(end), late);
    }
}
