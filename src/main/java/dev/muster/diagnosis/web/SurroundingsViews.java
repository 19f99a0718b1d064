package dev.muster.diagnosis.web;

import dev.muster.diagnosis.AffectedService;
import dev.muster.diagnosis.SimilarIncident;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies around an incident, as the API shows it. */
final class SurroundingsViews {

    private SurroundingsViews() {}

    /** @param services those that need the failing one, nearest first */
    record BlastRadius(@Nullable String service, List<Affected> services) {

        static BlastRadius of(@Nullable String service, List<AffectedService> affected) {
            return new BlastRadius(service, affected.stream().map(Affected::of).toList());
        }
    }

    record Affected(String id, String name, int tier, String team, List<Open> openIncidents) {

        static Affected of(AffectedService affected) {
            return new Affected(
                    affected.service().id(),
                    affected.service().name(),
                    affected.service().tier(),
                    affected.service().team(),
                    affected.openIncidents().stream().map(Open::of).toList());
        }
    }

    record Open(String number, String title, Severity severity, IncidentStatus status) {

        static Open of(Incident incident) {
            return new Open(incident.number(), incident.title(), incident.severity(), incident.status());
        }
    }

    record Similar(
            String number,
            String title,
            @Nullable String service,
            Severity severity,
            IncidentStatus status,
            Instant declaredAt,
            int score,
            List<String> reasons,
            @Nullable String rootCause,
            @Nullable String causeCategory,
            @Nullable String workaround,
            @Nullable String solution) {

        static Similar of(SimilarIncident similar) {
            Incident incident = similar.incident();
            return new Similar(
                    incident.number(),
                    incident.title(),
                    incident.service(),
                    incident.severity(),
                    incident.status(),
                    incident.declaredAt(),
                    similar.score(),
                    similar.reasons(),
                    incident.resolution().rootCause(),
                    incident.resolution().causeCategory(),
                    incident.resolution().workaround(),
                    incident.resolution().solution());
        }
    }
}
