package dev.muster.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue. Nothing in it is required: an incident may name a service that is not here. */
public interface Catalog {

    Optional<Service> service(String id);

    Collection<Service> services();

    Optional<Team> team(String id);

    Collection<Team> teams();

    /** The on-call schedules as planned. */
    Collection<OnCallSchedule> schedules();

    /** A person by user id: from the catalogue, else from the user accounts. */
    Optional<Person> person(String id);

    /** The people of the catalogue; the user accounts may know more. */
    Collection<Person> people();

    /** Addresses that an audience has besides the people of the teams, such as a stakeholders' list. */
    List<Person> subscribers(String audience);

    /** The team that answers for a service; the fallback team where the service is unknown or has none. */
    Team teamFor(@Nullable String service);

    /** Ids of everything that a service needs, directly or through others, nearest first. Empty if it is unknown. */
    List<String> dependenciesOf(String service);

    /** Ids of the services that need this one, directly or through others, nearest first: its blast radius. */
    List<String> dependentsOf(String service);

    /** The maintenance window that a service is in at this moment. */
    Optional<MaintenanceWindow> maintenanceOf(String service, Instant at);
}
