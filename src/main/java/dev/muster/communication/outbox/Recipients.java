package dev.muster.communication.outbox;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.communication.AudienceChoice;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentRoles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns audiences into people. Whoever belongs to several is told once, for the first reason. */
@Component
class Recipients {

    /** The audience that works on the incident: the team's on-call people and whoever holds a role in it. */
    private static final String INTERNAL = "INTERNAL";

    private final Catalog catalog;
    private final IncidentRoles roles;

    Recipients(Catalog catalog, IncidentRoles roles) {
        this.catalog = catalog;
        this.roles = roles;
    }

    List<Recipient> of(Incident incident, List<AudienceChoice> choices) {
        List<Recipient> all = new ArrayList<>();
        for (AudienceChoice choice : choices) {
            if (choice.audience().equals(INTERNAL)) {
                workingOn(incident)
                        .forEach(person -> all.add(new Recipient(person, choice.audience(), choice.reason())));
            }
            catalog.subscribers(choice.audience())
                    .forEach(person -> all.add(new Recipient(person, choice.audience(), choice.reason())));
        }
        return once(all);
    }

    List<Recipient> named(Collection<String> people, String reason) {
        return once(people.stream()
                .map(id -> new Recipient(personOrId(id), Recipient.IN_PERSON, reason))
                .toList());
    }

    private List<Person> workingOn(Incident incident) {
        List<Person> people = new ArrayList<>();
        String service = incident.service();
        if (service != null) {
            catalog.teamFor(service).onCall().forEach(id -> people.add(personOrId(id)));
        }
        roles.holders(incident.number()).forEach(held -> people.add(personOrId(held.person())));
        return people;
    }

    private Person personOrId(String id) {
        return catalog.person(id).orElseGet(() -> new Person(id, id, null));
    }

    private static List<Recipient> once(List<Recipient> recipients) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            String email = recipient.person().email();
            String key = email == null || email.isBlank()
                    ? "person:" + recipient.person().id()
                    : email.strip().toLowerCase(Locale.ROOT);
            byAddress.putIfAbsent(key, recipient);
        }
        return List.copyOf(byAddress.values());
    }
}
