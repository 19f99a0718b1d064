package dev.muster.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue. Nothing in it is required: an incident may name a service that is not here. */
public interface Catalog {

    Optional<Service> service(String id);

    Collection<Service> services();

    Optional<Team> team(String id);

    /** A person by user id: from the catalogue, else from the user accounts. */
    Optional<Person> person(String id);

    /** Addresses that an audience has besides the people of the teams, such as a stakeholders' list. */
    List<Person> subscribers(String audience);

    /** The team that answers for a service; the fallback team where the service is unknown or has none. */
    Team teamFor(@Nullable String service);
}
