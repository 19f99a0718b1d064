package dev.muster.statuspage.process;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.statuspage.ComponentChange;
import dev.muster.statuspage.Components;
import dev.muster.statuspage.Situation;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the component of an affected service the state that the policy names, whenever the incident's process changes
 * its status or severity: in that very transaction, so that no way through the process can forget it.
 */
@Component
class KeepComponentStates {

    private static final Set<TimelineKind> CHANGES =
            EnumSet.of(TimelineKind.STATUS_CHANGED, TimelineKind.SEVERITY_CHANGED);

    private final Incidents incidents;
    private final Catalog catalog;
    private final ComponentStateTable policy;
    private final Components components;
    private final Timeline timeline;
    private final Clock clock;

    KeepComponentStates(
            Incidents incidents,
            Catalog catalog,
            ComponentStateTable policy,
            Components components,
            Timeline timeline,
            Clock clock) {
        this.incidents = incidents;
        this.catalog = catalog;
        this.policy = policy;
        this.components = components;
        this.timeline = timeline;
        this.clock = clock;
    }

    @EventListener
    void changed(NewEntry entry) {
        if (!CHANGES.contains(entry.kind())) {
            return;
        }
        Incident incident = incidents.get(entry.incident());
        if (incident.mode() == IncidentMode.LIVE && incident.service() != null) { // an exercise is nobody's outage
            catalog.service(incident.service())
                    .filter(service -> service.publicComponent() != null)
                    .ifPresent(service ->
                            Situation.of(incident.status()).ifPresent(situation -> set(incident, service, situation)));
        }
    }

    private void set(Incident incident, Service service, Situation situation) {
        ComponentStateTable.Row row = policy.stateFor(incident.severity(), situation);
        String component = String.valueOf(service.publicComponent());
        ComponentChange change = new ComponentChange(
                component, service.id(), incident.number(), row.state(), row.reason(), clock.instant());
        if (components.record(change)) {
            timeline.append(NewEntry.bySystem(
                            incident.number(),
                            TimelineKind.COMPONENT_STATE,
                            "Component “" + component + "”: " + row.state().label() + ". " + row.reason())
                    .with(Map.of("component", component, "state", row.state().name())));
        }
    }
}
