package dev.muster.intake.triage;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.Service;
import dev.muster.incident.Severity;
import dev.muster.intake.AlertRouting;
import dev.muster.intake.AlertRouting.Question;
import dev.muster.intake.AlertRouting.Route;
import dev.muster.intake.Decision;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.Signal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the signals of one body in their order. Senders repeat themselves and old things come late, so the start that
 * a sender gives tells one occurrence from another: the same start again is a repetition or late, a later one is new.
 * May be asked again with another book; the routing table is asked once for each kind of alert.
 */
public final class Weighing {

    private final NewDelivery delivery;
    private final SignalFacts facts;
    private final AlertRouting routing;
    private final Map<Question, Route> routes = new HashMap<>();

    public Weighing(NewDelivery delivery, Catalog catalog, AlertRouting routing) {
        this.delivery = delivery;
        this.facts = new SignalFacts(delivery.integration(), catalog);
        this.routing = routing;
    }

    /** The keys of every alert that the body speaks of. */
    public Set<String> dedupKeys() {
        return delivery.parsed().signals().stream().map(facts::dedupKey).collect(Collectors.toSet());
    }

    /** Weighs every signal and notes in the book what changes. */
    public List<Weighed> weigh(AlertBook book) {
        return delivery.parsed().signals().stream()
                .map(signal -> switch (signal.status()) {
                    case FIRING -> firing(signal, book);
                    case RESOLVED -> resolved(signal, book);
                    case ACKNOWLEDGED, INFO ->
                        decided(
                                signal,
                                book.latest(facts.dedupKey(signal)),
                                Decision.RECORDED,
                                "A signal with status " + signal.status().key() + " changes nothing here.");
                })
                .toList();
    }

    private Weighed firing(Signal signal, AlertBook book) {
        Occurrence latest = book.latest(facts.dedupKey(signal));
        if (latest != null && latest.isOpen()) {
            return firingAgain(signal, latest);
        }
        if (latest != null && isOver(signal, latest)) {
            return decided(
                    signal,
                    latest,
                    Decision.STALE,
                    "This occurrence, started at " + signal.startsAt() + ", was resolved at " + latest.end() + ".");
        }
        Route route = route(signal);
        return switch (route.action()) {
            case HEARTBEAT -> decided(signal, null, Decision.HEARTBEAT, route.reason());
            case RECORD, CANDIDATE -> wishing(signal, open(signal, book), Wish.JOIN, route.reason());
            case INCIDENT -> wishing(signal, open(signal, book), Wish.OPEN, route.reason());
        };
    }

    private Weighed firingAgain(Signal signal, Occurrence open) {
        open.seenAgain(signal.startsAt());
        Severity severity = facts.severity(signal);
        boolean raises = severity != null && rank(severity) < rank(open.severity());
        if (severity != null && raises) {
            open.raiseTo(severity);
            if (open.incident() == null && route(signal).action() == AlertRouting.Action.INCIDENT) {
                return wishing(signal, open, Wish.OPEN, "The open alert has become worse.");
            }
        }
        String where = open.incident() == null ? "." : " and belongs to " + open.incident() + ".";
        return new Weighed(
                signal,
                open.dedupKey(),
                facts.group(signal),
                open,
                severity,
                Decision.DUPLICATE_OF_OPEN_ALERT,
                Wish.NONE,
                raises,
                "The alert is open already" + where);
    }

    private static boolean isOver(Signal signal, Occurrence closed) {
        return closed.hasStart()
                ? signal.startsAt() != null && !closed.startedBefore(signal.startsAt())
                : closed.endedAfter(signal.startsAt());
    }

    private Weighed resolved(Signal signal, AlertBook book) {
        Occurrence latest = book.latest(facts.dedupKey(signal));
        if (latest != null && isOfAnEarlierOne(signal, latest)) {
            return decided(
                    signal,
                    latest,
                    Decision.STALE,
                    "It resolves the occurrence that started at " + signal.startsAt() + "; a later one, started at "
                            + latest.lastStart() + ", is known.");
        }
        Instant end = signal.endsAt() == null ? delivery.body().receivedAt() : signal.endsAt();
        if (latest != null && latest.isOpen()) {
            latest.close(end);
            return decided(signal, latest, Decision.RESOLVED, "It closed the open alert.");
        }
        if (latest != null && !latest.startedBefore(signal.startsAt())) {
            return decided(signal, latest, Decision.RESOLVED_UNKNOWN, "The alert was resolved before.");
        }
        String key = facts.dedupKey(signal);
        book.add(Occurrence.over(key, book.nextNumber(key), signal, facts.group(signal), end));
        return decided(
                signal, null, Decision.RESOLVED_UNKNOWN, "Its firing never came here. If it comes now, it is late.");
    }

    /** A monitor that was restarted gives another start to what it reported before; then the end tells. */
    private static boolean isOfAnEarlierOne(Signal resolved, Occurrence latest) {
        return latest.startedAfter(resolved.startsAt())
                && (resolved.endsAt() == null || !latest.startedBefore(resolved.endsAt()));
    }

    private Occurrence open(Signal signal, AlertBook book) {
        String key = facts.dedupKey(signal);
        return book.add(
                Occurrence.fired(key, book.nextNumber(key), signal, facts.group(signal), facts.severity(signal)));
    }

    private Route route(Signal signal) {
        Optional<Service> service = facts.service(signal);
        String team =
                signal.labels().getOrDefault("team", service.map(Service::team).orElse(null));
        return routes.computeIfAbsent(
                new Question(
                        signal.source(),
                        facts.severity(signal),
                        signal.heartbeat(),
                        signal.serviceHint(),
                        service.map(Service::tier).orElse(null),
                        team),
                routing::route);
    }

    /** An alert that does not say how bad it is counts like P3, as in {@code severity-classification.dmn}. */
    private static int rank(@Nullable Severity severity) {
        return severity == null ? Severity.P3.ordinal() : severity.ordinal();
    }

    private Weighed wishing(Signal signal, Occurrence occurrence, Wish wish, String reason) {
        return new Weighed(
                signal,
                occurrence.dedupKey(),
                facts.group(signal),
                occurrence,
                facts.severity(signal),
                Decision.RECORDED,
                wish,
                false,
                reason);
    }

    private Weighed decided(Signal signal, @Nullable Occurrence occurrence, Decision decision, String reason) {
        return new Weighed(
                signal,
                facts.dedupKey(signal),
                facts.group(signal),
                occurrence,
                facts.severity(signal),
                decision,
                Wish.NONE,
                false,
                reason);
    }
}
