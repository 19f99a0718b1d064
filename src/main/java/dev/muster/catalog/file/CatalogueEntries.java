package dev.muster.catalog.file;

import dev.muster.catalog.CatalogueContent;
import dev.muster.catalog.Contact;
import dev.muster.catalog.MonitoringLink;
import dev.muster.catalog.Person;
import dev.muster.catalog.PlannedMaintenance;
import dev.muster.catalog.RecoveryProcedure;
import dev.muster.catalog.Runbook;
import dev.muster.catalog.Service;
import dev.muster.catalog.Subscriber;
import dev.muster.catalog.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shape of a catalogue's text, each list empty where it is left out. */
record CatalogueEntries(
        @Nullable List<ServiceEntry> services,
        @Nullable List<TeamEntry> teams,
        @Nullable List<PersonEntry> people,
        @Nullable List<SubscriberEntry> subscribers,
        @Nullable List<WindowEntry> maintenanceWindows,
        @Nullable List<ScheduleEntry> schedules) {

    private static final int TIER = 3;

    CatalogueContent content() {
        return new CatalogueContent(
                list(services).stream().map(ServiceEntry::service).toList(),
                list(teams).stream().map(TeamEntry::team).toList(),
                list(people).stream().map(PersonEntry::person).toList(),
                list(subscribers).stream().map(SubscriberEntry::subscriber).toList(),
                list(maintenanceWindows).stream().map(WindowEntry::window).toList(),
                list(schedules).stream().map(ScheduleEntry::schedule).toList());
    }

    record ServiceEntry(
            String id,
            @Nullable String name,
            @Nullable Integer tier,
            String team,
            @Nullable List<String> dependsOn,
            @Nullable List<RunbookEntry> runbooks,
            @Nullable List<RecoveryProcedure> procedures,
            @Nullable List<MonitoringLink> monitoring,
            @Nullable String publicComponent,
            @Nullable String defaultSeverity) {

        Service service() {
            return new Service(
                    id,
                    Objects.requireNonNullElse(name, id),
                    tier == null ? TIER : tier,
                    team,
                    list(dependsOn),
                    list(runbooks).stream().map(RunbookEntry::runbook).toList(),
                    list(procedures),
                    list(monitoring),
                    publicComponent,
                    defaultSeverity);
        }
    }

    record RunbookEntry(
            String title,
            String url,
            @Nullable String reviewedAt,
            @Nullable List<String> immediateActions) {

        Runbook runbook() {
            return new Runbook(
                    title, url, reviewedAt == null ? null : LocalDate.parse(reviewedAt), list(immediateActions));
        }
    }

    record TeamEntry(
            String id,
            @Nullable String name,
            List<String> members,
            @Nullable List<String> onCall,
            @Nullable String schedule) {

        Team team() {
            return new Team(
                    id, Objects.requireNonNullElse(name, id), members, onCall == null ? members : onCall, schedule);
        }
    }

    record PersonEntry(
            String id,
            @Nullable String name,
            @Nullable List<Contact> contacts,
            @Nullable String timeZone) {

        Person person() {
            return new Person(
                    id,
                    Objects.requireNonNullElse(name, id),
                    list(contacts),
                    timeZone == null ? null : ZoneId.of(timeZone));
        }
    }

    record SubscriberEntry(String audience, @Nullable String name, String email) {

        Subscriber subscriber() {
            return new Subscriber(audience, Objects.requireNonNullElse(name, email), email);
        }
    }

    record WindowEntry(String id, String service, String from, String until, String reason) {

        PlannedMaintenance window() {
            return new PlannedMaintenance(id, service, instant(from), instant(until), reason);
        }
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
