package dev.muster.catalog.web;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.MaintenanceWindows;
import dev.muster.catalog.OpenIncidents;
import dev.muster.catalog.OpenIncidents.OpenIncident;
import dev.muster.catalog.Service;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The services for a reader: what there is, and what one needs to know of each when it fails. */
@Controller
@RequestMapping("/services")
class ServicePages {

    private static final int MOST_WINDOWS = 20;

    private final Catalog catalog;
    private final OpenIncidents incidents;
    private final MaintenanceWindows windows;
    private final Clock clock;

    ServicePages(Catalog catalog, OpenIncidents incidents, MaintenanceWindows windows, Clock clock) {
        this.catalog = catalog;
        this.incidents = incidents;
        this.windows = windows;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        List<OpenIncident> open = incidents.list();
        Instant now = clock.instant();
        model.addAttribute(
                "services",
                catalog.services().stream()
                        .sorted(Comparator.comparingInt(Service::tier).thenComparing(Service::name))
                        .map(service -> ServiceView.of(service, catalog, open, now))
                        .toList());
        model.addAttribute("names", names());
        return "services";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Service service = catalog.service(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("service", ServiceView.of(service, catalog, incidents.list(), clock.instant()));
        model.addAttribute("windows", windows.list(id, true, 0, MOST_WINDOWS));
        model.addAttribute("names", names());
        return "service";
    }

    private Map<String, String> names() {
        return catalog.services().stream().collect(Collectors.toMap(Service::id, Service::name));
    }
}
