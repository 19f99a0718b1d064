package dev.muster.statuspage.web;

import dev.muster.incident.Incident;
import dev.muster.incident.PageSection;
import dev.muster.statuspage.Components;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an incident did to the public components. */
@Component
class ComponentSection implements PageSection {

    private final Components components;

    ComponentSection(Components components) {
        this.components = components;
    }

    @Override
    public String id() {
        return "components";
    }

    @Override
    public String title() {
        return "Public components";
    }

    @Override
    public List<Line> of(Incident incident) {
        return components.changesOf(incident.number()).stream()
                .map(change -> new Line(
                        change.component() + ": " + change.state().label(),
                        change.reason(),
                        null,
                        null,
                        change.since()))
                .toList();
    }
}
