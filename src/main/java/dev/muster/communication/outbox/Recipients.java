package dev.muster.communication.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.catalog.Service;
import dev.muster.communication.Audience;
import dev.muster.communication.AudienceChoice;
import dev.muster.communication.store.PersonTold;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentRoles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns audiences into people. Whoever belongs to several is told once, for the first reason. */
@Component
class Recipients {

    private final Catalog catalog;
    private final IncidentRoles roles;
    private final MailWords words;

    Recipients(Catalog catalog, IncidentRoles roles, MailWords words) {
        this.catalog = catalog;
        this.roles = roles;
        this.words = words;
    }

    List<Recipient> of(Incident incident, List<AudienceChoice> choices) {
        List<Recipient> all = new ArrayList<>();
        for (AudienceChoice choice : choices) {
            if (choice.audience().equals(Audience.INTERNAL)) {
                workingOn(incident)
                        .forEach(person -> all.add(new Recipient(person, choice.audience(), choice.reason())));
            }
            if (choice.audience().equals(Audience.DEPENDENT_TEAM)) {
                all.addAll(dependingOn(incident));
            }
            catalog.subscribers(choice.audience())
                    .forEach(person -> all.add(new Recipient(person, choice.audience(), choice.reason())));
        }
        return once(all);
    }

    /** Both, each once; who is in both is told for the reason of the first. */
    List<Recipient> together(List<Recipient> some, List<Recipient> others) {
        return once(Stream.concat(some.stream(), others.stream()).toList());
    }

    /** People by their user ids. */
    List<Recipient> named(Collection<String> people) {
        return once(people.stream()
                .map(id -> new Recipient(personOrId(id), Audience.PERSON, words.of("reason.named")))
                .toList());
    }

    /** The subscribers of one audience. */
    List<Recipient> subscribersOf(String audience) {
        return once(catalog.subscribers(audience).stream()
                .map(person -> new Recipient(person, audience, words.of("outside." + audience)))
                .toList());
    }

    /**
     * Whoever had one of these messages, once each at their latest address. Somebody who read it as one of the house goes
     * on reading as one of the house.
     */
    List<Recipient> toldBefore(List<PersonTold> messages) {
        Map<String, PersonTold> latest = new LinkedHashMap<>();
        for (PersonTold told : messages) {
            latest.merge(
                    told.person().id(),
                    told,
                    (before, now) -> new PersonTold(
                            now.person(),
                            Audience.readsStatementsOnly(now.audience()) ? before.audience() : now.audience()));
        }
        return once(latest.values().stream()
                .sorted(Comparator.comparing(told -> Audience.readsStatementsOnly(told.audience())))
                .map(told -> new Recipient(told.person(), told.audience(), words.of("reason.before")))
                .toList());
    }

    /** The other teams whose services need the affected one; each is told which of theirs do. */
    private List<Recipient> dependingOn(Incident incident) {
        String service = incident.service();
        if (service == null) {
            return List.of();
        }
        String own = catalog.teamFor(service).id();
        Map<String, List<Service>> byTeam = catalog.dependentsOf(service).stream()
                .map(catalog::service)
                .flatMap(Optional::stream)
                .filter(dependent -> !dependent.team().equals(own))
                .collect(groupingBy(Service::team, LinkedHashMap::new, toList()));
        String affected = catalog.service(service).map(Service::name).orElse(service);
        List<Recipient> all = new ArrayList<>();
        byTeam.forEach((team, services) -> {
            String names = services.stream().map(Service::name).collect(joining(", "));
            String reason = words.of("reason.depends", names, affected);
            catalog.teamFor(services.get(0).id())
                    .onCall()
                    .forEach(id -> all.add(new Recipient(personOrId(id), Audience.DEPENDENT_TEAM, reason)));
        });
        return all;
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

    /** Each address once, with the first reason. */
    List<Recipient> once(List<Recipient> recipients) {
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
