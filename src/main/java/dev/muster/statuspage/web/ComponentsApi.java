package dev.muster.statuspage.web;

import dev.muster.incident.Incidents;
import dev.muster.statuspage.Component;
import dev.muster.statuspage.ComponentChange;
import dev.muster.statuspage.Components;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the public components are, and how they came to be so. */
@RestController
class ComponentsApi {

    private static final int LONGEST_HISTORY = 100;

    record ComponentList(List<Component> items, @Nullable String next) {}

    record ChangeList(List<ComponentChange> items, @Nullable String next) {}

    private final Components components;
    private final Incidents incidents;

    ComponentsApi(Components components, Incidents incidents) {
        this.components = components;
        this.incidents = incidents;
    }

    @GetMapping("/api/v1/components")
    ComponentList all() {
        return new ComponentList(components.all(), null);
    }

    /** The latest changes, newest first; empty for a component that nothing has happened to. */
    @GetMapping("/api/v1/components/{component}/history")
    ChangeList history(@PathVariable String component) {
        return new ChangeList(components.historyOf(component, LONGEST_HISTORY), null);
    }

    @GetMapping("/api/v1/incidents/{number}/components")
    ChangeList ofIncident(@PathVariable String number) {
        return new ChangeList(components.changesOf(incidents.get(number).number()), null);
    }
}
