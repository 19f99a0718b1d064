package dev.muster.catalog;

import java.util.List;

/** Everything that a catalogue says, checked to hold together. */
public record CatalogueContent(
        List<Service> services,
        List<Team> teams,
        List<Person> people,
        List<Subscriber> subscribers,
        List<PlannedMaintenance> maintenance,
        List<OnCallSchedule> schedules) {

    public CatalogueContent {
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        subscribers = List.copyOf(subscribers);
        maintenance = List.copyOf(maintenance);
        schedules = List.copyOf(schedules);
    }

    /** A catalogue without on-call schedules: every team is asked in its order. */
    public CatalogueContent(
            List<Service> services,
            List<Team> teams,
            List<Person> people,
            List<Subscriber> subscribers,
            List<PlannedMaintenance> maintenance) {
        this(services, teams, people, subscribers, maintenance, List.of());
    }
}
