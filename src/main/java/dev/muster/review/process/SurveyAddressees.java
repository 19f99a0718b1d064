package dev.muster.review.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns the groups of {@code survey-policy.dmn} into people. */
@Component
class SurveyAddressees {

    private static final String REPORTER = "REPORTER";
    private static final String RESPONDER = "RESPONDER";

    private final Incidents incidents;
    private final Timeline timeline;
    private final Catalog catalog;
    private final Accounts accounts;

    SurveyAddressees(Incidents incidents, Timeline timeline, Catalog catalog, Accounts accounts) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.catalog = catalog;
        this.accounts = accounts;
    }

    List<Person> of(Incident incident, String group) {
        return switch (group) {
            case REPORTER -> reporter(incident);
            case RESPONDER -> responders(incident);
            default -> catalog.subscribers(group);
        };
    }

    private List<Person> reporter(Incident incident) {
        String by = incident.reportedBy();
        if (by.equals(NewEntry.SYSTEM)) {
            return List.of();
        }
        return List.of(by.contains("@") ? new Person(by, by, by) : person(by));
    }

    /** Who held a role, and who did something that the timeline tells; to report it is no work on it. */
    private List<Person> responders(Incident incident) {
        Set<String> people =
                new LinkedHashSet<>(incidents.roles(incident.number()).values());
        timeline.of(incident.number()).stream()
                .filter(entry -> entry.kind() != TimelineKind.DECLARED)
                .map(TimelineEntry::actor)
                .filter(actor -> accounts.find(actor).isPresent())
                .forEach(people::add);
        return people.stream().map(this::person).toList();
    }

    private Person person(String id) {
        return catalog.person(id).orElseGet(() -> new Person(id, id, (String) null));
    }
}
