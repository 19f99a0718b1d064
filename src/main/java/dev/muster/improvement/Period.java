package dev.muster.improvement;

import dev.muster.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A time and what happened in it. @param incidents newest first, without those that were none and without drills */
record Period(Instant from, Instant to, List<Incident> incidents) {

    /** Days in UTC. */
    String words() {
        return day(from) + " to " + day(to);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
