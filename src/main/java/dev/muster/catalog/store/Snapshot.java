package dev.muster.catalog.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.muster.catalog.CatalogueChange.EntryKind;
import dev.muster.catalog.Dependencies;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.OnCallSchedule;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Subscriber;
import dev.muster.catalog.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The catalogue as it was at one moment, in memory: the way of an alert asks it several times and must not wait for it.
 *
 * @param revision of the tables that it was read from
 * @param windows those that were not over then, by service
 */
record Snapshot(
        long revision,
        Map<String, Service> services,
        Map<String, Team> teams,
        Map<String, Person> people,
        Map<String, List<Person>> subscribers,
        Map<String, List<MaintenanceWindow>> windows,
        List<OnCallSchedule> schedules,
        Dependencies dependencies) {

    static Snapshot of(long revision, List<Entry> entries, List<MaintenanceWindow> windows, EntryContent content) {
        Map<String, Service> services = byId(read(entries, EntryKind.SERVICE, Service.class, content), Service::id);
        return new Snapshot(
                revision,
                services,
                byId(read(entries, EntryKind.TEAM, Team.class, content), Team::id),
                byId(read(entries, EntryKind.PERSON, Person.class, content), Person::id),
                read(entries, EntryKind.SUBSCRIBER, Subscriber.class, content).stream()
                        .collect(groupingBy(Subscriber::audience, mapping(Snapshot::person, toList()))),
                windows.stream().collect(groupingBy(MaintenanceWindow::service)),
                read(entries, EntryKind.SCHEDULE, OnCallSchedule.class, content),
                new Dependencies(services.values()));
    }

    private static Person person(Subscriber subscriber) {
        return new Person(subscriber.email(), subscriber.name(), subscriber.email());
    }

    private static <T> List<T> read(List<Entry> entries, EntryKind kind, Class<T> type, EntryContent content) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> content.read(entry.content().toString(), type))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        items.forEach(item -> result.put(id.apply(item), item));
        return result;
    }
}
