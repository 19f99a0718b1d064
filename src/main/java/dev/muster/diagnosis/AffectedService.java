package dev.muster.diagnosis;

import dev.muster.catalog.Service;
import dev.muster.incident.Incident;
import java.util.List;

/** A service that needs the failing one, with its own incidents that are open. */
public record AffectedService(Service service, List<Incident> openIncidents) {}
