package dev.muster.catalog.store;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Contact;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.catalog.OnCallSchedule;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.catalog.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** The catalogue that was imported; people and the fallback team come from the user accounts too. */
@Component
@DependsOn(CatalogueAtStart.NAME)
class StoredCatalog implements Catalog {

    /** The team that answers where nobody else does: everyone in the group {@value #FALLBACK_GROUP}. */
    static final String FALLBACK_TEAM = "responders";

    private static final String FALLBACK_GROUP = "responder";

    private final Snapshots snapshots;
    private final Accounts accounts;

    StoredCatalog(Snapshots snapshots, Accounts accounts) {
        this.snapshots = snapshots;
        this.accounts = accounts;
    }

    @Override
    public Optional<Service> service(String id) {
        return Optional.ofNullable(now().services().get(id));
    }

    @Override
    public Collection<Service> services() {
        return List.copyOf(now().services().values());
    }

    @Override
    public Optional<Team> team(String id) {
        Team team = now().teams().get(id);
        return team == null && id.equals(FALLBACK_TEAM) ? Optional.of(everyResponder()) : Optional.ofNullable(team);
    }

    @Override
    public Collection<Team> teams() {
        return List.copyOf(now().teams().values());
    }

    @Override
    public Collection<OnCallSchedule> schedules() {
        return now().schedules();
    }

    @Override
    public Collection<Person> people() {
        return List.copyOf(now().people().values());
    }

    @Override
    public Optional<Person> person(String id) {
        Person entry = now().people().get(id);
        if (entry != null && entry.email() != null) {
            return Optional.of(entry);
        }
        return accounts.find(id)
                .map(account -> entry == null ? account : together(entry, account))
                .or(() -> Optional.ofNullable(entry));
    }

    /** The address of the account is the last way to reach somebody for whom the catalogue names others. */
    private static Person together(Person entry, Person account) {
        List<Contact> contacts = new ArrayList<>(entry.contacts());
        contacts.addAll(account.contacts());
        return new Person(entry.id(), entry.name(), contacts, entry.timeZone());
    }

    @Override
    public List<Person> subscribers(String audience) {
        return now().subscribers().getOrDefault(audience, List.of());
    }

    @Override
    public Team teamFor(@Nullable String service) {
        Service known = service == null ? null : now().services().get(service);
        return team(known == null ? FALLBACK_TEAM : known.team()).orElseGet(this::everyResponder);
    }

    @Override
    public List<String> dependenciesOf(String service) {
        return now().dependencies().of(service);
    }

    @Override
    public List<String> dependentsOf(String service) {
        return now().dependencies().on(service);
    }

    @Override
    public Optional<MaintenanceWindow> maintenanceOf(String service, Instant at) {
        return now().windows().getOrDefault(service, List.of()).stream()
                .filter(window -> window.covers(at))
                .findFirst();
    }

    private Team everyResponder() {
        return new Team(FALLBACK_TEAM, "Responders", accounts.membersOf(FALLBACK_GROUP));
    }

    private Snapshot now() {
        return snapshots.latest();
    }
}
