package dev.muster.catalog.web;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.MonitoringLink;
import dev.muster.catalog.OpenIncidents.OpenIncident;
import dev.muster.catalog.RecoveryProcedure;
import dev.muster.catalog.Runbook;
import dev.muster.catalog.Service;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as the API and the page show it.
 *
 * @param dependsOn what it needs directly
 * @param dependencies everything that it needs, nearest first
 * @param usedBy what needs it directly
 * @param blastRadius everything that suffers with it, nearest first
 * @param openIncidents active incidents that name it, newest first
 * @param maintenance the window that it is in now
 */
record ServiceView(
        String id,
        String name,
        int tier,
        String team,
        String teamName,
        List<String> dependsOn,
        List<String> dependencies,
        List<String> usedBy,
        List<String> blastRadius,
        List<Runbook> runbooks,
        List<RecoveryProcedure> procedures,
        List<MonitoringLink> monitoring,
        @Nullable String publicComponent,
        @Nullable String defaultSeverity,
        List<OpenIncident> openIncidents,
        @Nullable MaintenanceWindow maintenance) {

    static ServiceView of(Service service, Catalog catalog, List<OpenIncident> open, Instant now) {
        return new ServiceView(
                service.id(),
                service.name(),
                service.tier(),
                service.team(),
                catalog.teamFor(service.id()).name(),
                service.dependsOn(),
                catalog.dependenciesOf(service.id()),
                catalog.services().stream()
                        .filter(other -> other.dependsOn().contains(service.id()))
                        .map(Service::id)
                        .toList(),
                catalog.dependentsOf(service.id()),
                service.runbooks(),
                service.procedures(),
                service.monitoring(),
                service.publicComponent(),
                service.defaultSeverity(),
                open.stream()
                        .filter(incident -> incident.service().equals(service.id()))
                        .toList(),
                catalog.maintenanceOf(service.id(), now).orElse(null));
    }
}
