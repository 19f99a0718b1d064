package dev.muster.incident.web;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident in a list, with the clocks that run. */
record IncidentRow(
        String number,
        String title,
        Severity severity,
        IncidentStatus status,
        @Nullable String service,
        Instant declaredAt,
        List<ClockView> clocks) {

    static IncidentRow of(Incident incident, List<ClockView> clocks) {
        return new IncidentRow(
                incident.number(),
                incident.title(),
                incident.severity(),
                incident.status(),
                incident.service(),
                incident.declaredAt(),
                clocks);
    }
}
