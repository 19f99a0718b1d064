package dev.muster.intake.triage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.muster.incident.Declaration;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.Incidents;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Origin;
import dev.muster.intake.DecidedSignal;
import dev.muster.intake.Decision;
import dev.muster.intake.NewDelivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds or opens the incident of each alert that wants one. Alerts of a service join its active incident, whoever opened
 * it; those without a service join the active incident of their group, never one of a service.
 */
@Component
public class Assignment {

    private static final Comparator<Weighed> WORST_FIRST = comparing(Weighed::severity, nullsLast(naturalOrder()));

    private final Incidents incidents;
    private final IncidentCommands commands;
    private final IncidentLinks links;
    private final GroupIncidents groupIncidents;

    Assignment(Incidents incidents, IncidentCommands commands, IncidentLinks links, GroupIncidents groupIncidents) {
        this.incidents = incidents;
        this.commands = commands;
        this.links = links;
        this.groupIncidents = groupIncidents;
    }

    /** Opens and relates incidents; answers every signal with its decision, in the order of the body. */
    public List<DecidedSignal> assign(NewDelivery delivery, List<Weighed> body) {
        Map<String, Assigned> byGroup = new HashMap<>();
        // In the order of their numbers: each is locked until the end, and two bodies may name the same ones.
        Map<String, List<Weighed>> related = new TreeMap<>();
        body.stream()
                .filter(weighed -> weighed.wish() != Wish.NONE)
                .collect(groupingBy(Weighed::group, LinkedHashMap::new, toList()))
                .forEach((group, members) -> incidentFor(
                                group, members, delivery.body().receivedAt())
                        .ifPresent(incident -> {
                            byGroup.put(group, incident);
                            if (incident.openedBy() == null) {
                                related.put(incident.number(), new ArrayList<>(members));
                            }
                        }));
        for (Weighed weighed : body) {
            String incident = weighed.incident();
            if (weighed.raises() && incident != null) {
                related.computeIfAbsent(incident, number -> new ArrayList<>()).add(weighed);
            }
        }
        related.forEach(this::relate);
        return body.stream().map(weighed -> decided(weighed, byGroup)).toList();
    }

    /**
     * The incident of a group.
     *
     * @param openedBy the signal that opened it now; {@code null} if it was there before
     */
    private record Assigned(String number, @Nullable Weighed openedBy) {}

    private Optional<Assigned> incidentFor(String group, List<Weighed> members, Instant detectedAt) {
        String service = members.get(0).signal().serviceHint();
        Optional<Incident> active = service != null
                ? incidents.activeOf(service)
                : groupIncidents
                        .lastOf(group)
                        .map(links::mainOf)
                        .flatMap(incidents::find)
                        .filter(incident -> incident.status().isActive());
        if (active.isPresent()) {
            return Optional.of(new Assigned(active.get().number(), null));
        }
        return worst(members, Wish.OPEN).or(() -> worst(members, Wish.PROPOSE)).map(worst -> open(worst, detectedAt));
    }

    private static Optional<Weighed> worst(List<Weighed> members, Wish wish) {
        return members.stream().filter(weighed -> weighed.wish() == wish).min(WORST_FIRST);
    }

    private Assigned open(Weighed worst, Instant detectedAt) {
        Declaration declaration = new Declaration(
                worst.signal().title(),
                worst.signal().description(),
                worst.signal().serviceHint(),
                null,
                worst.severity(),
                null,
                detectedAt,
                Origin.ALERT,
                NewEntry.SYSTEM);
        Incident incident = commands.declare(worst.wish() == Wish.PROPOSE ? declaration.asCandidate() : declaration);
        return new Assigned(incident.number(), worst);
    }

    /** One message for all alerts of the body: a thousand would keep the engine busy and say no more. */
    private void relate(String number, List<Weighed> alerts) {
        Weighed worst = alerts.stream().min(WORST_FIRST).orElseThrow();
        commands.relateAlert(
                number,
                worst.signal().title(),
                worst.severity(),
                alerts.stream().anyMatch(weighed -> weighed.wish() == Wish.OPEN));
    }

    private static DecidedSignal decided(Weighed weighed, Map<String, Assigned> byGroup) {
        Occurrence occurrence = weighed.occurrence();
        Assigned incident = weighed.wish() == Wish.NONE ? null : byGroup.get(weighed.group());
        if (incident == null || occurrence == null) {
            return new DecidedSignal(
                    weighed.signal(), weighed.dedupKey(), weighed.decision(), weighed.reason(), weighed.incident());
        }
        occurrence.belongTo(incident.number());
        boolean opened = incident.openedBy() == weighed;
        return new DecidedSignal(
                weighed.signal(),
                weighed.dedupKey(),
                opened ? Decision.OPENED_INCIDENT : Decision.ADDED_TO_INCIDENT,
                opened ? weighed.reason() : whyAdded(weighed, incident),
                incident.number());
    }

    private static String whyAdded(Weighed weighed, Assigned incident) {
        return incident.number()
                + (incident.openedBy() == null ? " is active" : " was opened by the same delivery")
                + (weighed.signal().serviceHint() == null
                        ? " for the same group of alerts."
                        : " for the same service.");
    }
}
