package dev.muster.catalog;

import java.util.List;

/** Everything that a catalogue says, checked to hold together. */
public record CatalogueContent(
        List<Service> services,
        List<Team> teams,
        List<Person> people,
        List<Subscriber> subscribers,
        List<PlannedMaintenance> maintenance) {

    public CatalogueContent {
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        subscribers = List.copyOf(subscribers);
        maintenance = List.copyOf(maintenance);
    }
}
