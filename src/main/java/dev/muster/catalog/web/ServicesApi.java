package dev.muster.catalog.web;

import dev.muster.access.CurrentPerson;
import dev.muster.access.Group;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Contact;
import dev.muster.catalog.OpenIncidents;
import dev.muster.catalog.OpenIncidents.OpenIncident;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Services, teams and people of the catalogue. */
@RestController
@RequestMapping("/api/v1")
class ServicesApi {

    private final Catalog catalog;
    private final OpenIncidents incidents;
    private final CurrentPerson reader;
    private final Clock clock;

    ServicesApi(Catalog catalog, OpenIncidents incidents, CurrentPerson reader, Clock clock) {
        this.catalog = catalog;
        this.incidents = incidents;
        this.reader = reader;
        this.clock = clock;
    }

    /** The most important first. */
    @GetMapping("/services")
    ResponseEntity<Page<ServiceView>> services(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        List<OpenIncident> open = incidents.list();
        Instant now = clock.instant();
        return Page.of(
                catalog.services().stream()
                        .filter(service -> team == null || service.team().equals(team))
                        .sorted(Comparator.comparingInt(Service::tier).thenComparing(Service::id))
                        .map(service -> ServiceView.of(service, catalog, open, now))
                        .toList(),
                page,
                size);
    }

    @GetMapping("/services/{id}")
    ServiceView service(@PathVariable String id) {
        return catalog.service(id)
                .map(service -> ServiceView.of(service, catalog, incidents.list(), clock.instant()))
                .orElseThrow(() -> new UnknownEntryException("service", id));
    }

    @GetMapping("/teams")
    ResponseEntity<Page<TeamView>> teams(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        return Page.of(catalog.teams().stream().map(this::view).toList(), page, size);
    }

    @GetMapping("/people")
    ResponseEntity<Page<PersonView>> people(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
        boolean maySee = Stream.of(Group.COMMANDER, Group.COMMUNICATIONS, Group.MANAGER, Group.AUDITOR, Group.ADMIN)
                .anyMatch(reader::hasGroup);
        String me = reader.id();
        return Page.of(
                catalog.people().stream()
                        .map(person -> view(person, maySee || person.id().equals(me)))
                        .toList(),
                page,
                size);
    }

    /**
     * A team in the API.
     *
     * @param onCall who is asked where no schedule says who is on call, in this order
     * @param services ids of the services that it answers for
     */
    record TeamView(
            String id,
            String name,
            List<String> members,
            List<String> onCall,
            @Nullable String schedule,
            List<String> services) {}

    private TeamView view(Team team) {
        return new TeamView(
                team.id(),
                team.name(),
                team.members(),
                team.onCall(),
                team.schedule(),
                catalog.services().stream()
                        .filter(service -> service.team().equals(team.id()))
                        .map(Service::id)
                        .toList());
    }

    /**
     * A person in the API.
     *
     * @param contacts the preferred one first; null: you may not see them
     */
    record PersonView(
            String id,
            String name,
            List<String> teams,
            @Nullable ZoneId timeZone,
            @Nullable List<Contact> contacts) {}

    private PersonView view(Person person, boolean withContacts) {
        return new PersonView(
                person.id(),
                person.name(),
                catalog.teams().stream()
                        .filter(team -> team.members().contains(person.id()))
                        .map(Team::id)
                        .toList(),
                person.timeZone(),
                withContacts ? person.contacts() : null);
    }
}
