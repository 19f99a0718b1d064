package dev.muster.review.process;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.diagnosis.Findings;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.restoration.Validations;
import dev.muster.review.PostMortemFacts;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what all features know about an incident. */
@Component
class KnownFacts {

    private final Incidents incidents;
    private final Timeline timeline;
    private final Findings findings;
    private final Validations validations;
    private final Catalog catalog;

    KnownFacts(Incidents incidents, Timeline timeline, Findings findings, Validations validations, Catalog catalog) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.findings = findings;
        this.validations = validations;
        this.catalog = catalog;
    }

    PostMortemFacts of(String number) {
        return new PostMortemFacts(
                incidents.get(number),
                incidents.milestones(number),
                incidents.clocks(number),
                names(incidents.roles(number)),
                incidents.assessments(number),
                timeline.of(number),
                findings.of(number),
                validations.rounds(number));
    }

    private Map<Role, String> names(Map<Role, String> people) {
        Map<Role, String> names = new EnumMap<>(Role.class);
        people.forEach((role, person) ->
                names.put(role, catalog.person(person).map(Person::name).orElse(person)));
        return names;
    }
}
