package dev.muster.incident.web;

import dev.muster.catalog.OpenIncidents;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the catalogue which services have active incidents. */
@Component
class IncidentsOfServices implements OpenIncidents {

    private static final int MOST = 100;

    private final Incidents incidents;

    IncidentsOfServices(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<OpenIncident> list() {
        var active = Arrays.stream(IncidentStatus.values())
                .filter(IncidentStatus::isActive)
                .collect(Collectors.toSet());
        return incidents.list(new IncidentQuery(active, null, null, null, 0, MOST)).stream()
                .filter(incident -> incident.service() != null)
                .map(incident -> new OpenIncident(
                        incident.number(),
                        incident.title(),
                        incident.severity().name(),
                        Objects.requireNonNull(incident.service())))
                .toList();
    }
}
