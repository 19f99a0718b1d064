package dev.muster.catalog.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Dependencies;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import dev.muster.catalog.store.CatalogSettings.PersonEntry;
import dev.muster.catalog.store.CatalogSettings.ServiceEntry;
import dev.muster.catalog.store.CatalogSettings.SubscriberEntry;
import dev.muster.catalog.store.CatalogSettings.TeamEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The catalogue of the configuration; people and the fallback team come from the user accounts. */
@Component
@EnableConfigurationProperties(CatalogSettings.class)
class ConfiguredCatalog implements Catalog {

    /** The team that answers where nobody else does: everyone in the group {@value #FALLBACK_GROUP}. */
    static final String FALLBACK_TEAM = "responders";

    private static final String FALLBACK_GROUP = "responder";

    private final Map<String, Service> services;
    private final Map<String, Team> teams;
    private final Map<String, Person> people;
    private final Map<String, List<Person>> subscribers;
    private final Dependencies dependencies;
    private final Accounts accounts;

    ConfiguredCatalog(CatalogSettings settings, Accounts accounts) {
        services = byId(settings.services(), ServiceEntry::id, ConfiguredCatalog::service);
        teams = byId(settings.teams(), TeamEntry::id, ConfiguredCatalog::team);
        people = byId(settings.people(), PersonEntry::id, ConfiguredCatalog::person);
        subscribers = settings.subscribers().stream()
                .collect(groupingBy(SubscriberEntry::audience, mapping(ConfiguredCatalog::subscriber, toList())));
        dependencies = new Dependencies(services.values());
        this.accounts = accounts;
    }

    @Override
    public Optional<Service> service(String id) {
        return Optional.ofNullable(services.get(id));
    }

    @Override
    public Collection<Service> services() {
        return services.values();
    }

    @Override
    public Optional<Team> team(String id) {
        Team team = teams.get(id);
        return team == null && id.equals(FALLBACK_TEAM) ? Optional.of(everyResponder()) : Optional.ofNullable(team);
    }

    @Override
    public Collection<Team> teams() {
        return teams.values();
    }

    @Override
    public Collection<Person> people() {
        return people.values();
    }

    @Override
    public Optional<Person> person(String id) {
        Person entry = people.get(id);
        if (entry != null && entry.email() != null) {
            return Optional.of(entry);
        }
        return accounts.find(id)
                .map(account -> entry == null ? account : new Person(id, entry.name(), account.email()))
                .or(() -> Optional.ofNullable(entry));
    }

    @Override
    public List<Person> subscribers(String audience) {
        return subscribers.getOrDefault(audience, List.of());
    }

    @Override
    public Team teamFor(@Nullable String service) {
        Service known = service == null ? null : services.get(service);
        return team(known == null ? FALLBACK_TEAM : known.team()).orElseGet(this::everyResponder);
    }

    @Override
    public List<String> dependenciesOf(String service) {
        return dependencies.of(service);
    }

    @Override
    public List<String> dependentsOf(String service) {
        return dependencies.on(service);
    }

    @Override
    public Optional<MaintenanceWindow> maintenanceOf(String service, Instant at) {
        return Optional.empty();
    }

    private Team everyResponder() {
        return new Team(FALLBACK_TEAM, "Responders", accounts.membersOf(FALLBACK_GROUP));
    }

    private static Service service(ServiceEntry entry) {
        return new Service(
                entry.id(),
                orElse(entry.name(), entry.id()),
                entry.tier(),
                orElse(entry.team(), FALLBACK_TEAM),
                List.copyOf(entry.dependsOn()),
                entry.runbook(),
                entry.defaultSeverity());
    }

    private static Team team(TeamEntry entry) {
        return new Team(entry.id(), orElse(entry.name(), entry.id()), List.copyOf(entry.onCall()));
    }

    private static Person person(PersonEntry entry) {
        return new Person(entry.id(), orElse(entry.name(), entry.id()), entry.email());
    }

    private static Person subscriber(SubscriberEntry entry) {
        return new Person(entry.email(), orElse(entry.name(), entry.email()), entry.email());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static <E, T> Map<String, T> byId(List<E> entries, Function<E, String> id, Function<E, T> made) {
        Map<String, T> result = new LinkedHashMap<>();
        entries.forEach(entry -> result.put(id.apply(entry), made.apply(entry)));
        return result;
    }
}
