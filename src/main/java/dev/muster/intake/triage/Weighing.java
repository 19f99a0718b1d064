package dev.muster.intake.triage;

import dev.muster.catalog.Catalog;
import dev.muster.catalog.MaintenanceWindow;
import dev.muster.incident.Severity;
import dev.muster.intake.AlertRouting;
import dev.muster.intake.AlertRouting.Route;
import dev.muster.intake.Decision;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.Signal;
import dev.muster.intake.SignalStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final Routes routes;
    private final Maintenance maintenance;

    public Weighing(NewDelivery delivery, Catalog catalog, AlertRouting routing) {
        this.delivery = delivery;
        this.facts = new SignalFacts(delivery.integration(), catalog);
        this.routes = new Routes(facts, routing);
        this.maintenance = new Maintenance(catalog, delivery.body().receivedAt());
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

    /**
     * Weighs once more those that maintenance held back and that still fire, now that it is over. They are not counted
     * as seen again, and the others are left out.
     */
    public List<Weighed> weighReleased(AlertBook book) {
        List<Weighed> released = new ArrayList<>();
        for (Signal signal : delivery.parsed().signals()) {
            Occurrence latest = book.latest(facts.dedupKey(signal));
            boolean fires = signal.status() == SignalStatus.FIRING;
            if (fires && latest != null && latest.isOpen() && maintenance.isOver(signal, latest)) {
                released.add(released(signal, latest));
            }
        }
        return released;
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
        Route route = routes.of(signal);
        return route.action() == AlertRouting.Action.HEARTBEAT
                ? decided(signal, null, Decision.HEARTBEAT, route.reason())
                : routed(signal, open(signal, book), route, route.reason());
    }

    /** What the table says, unless maintenance holds it back. */
    private Weighed routed(Signal signal, Occurrence occurrence, Route route, String reason) {
        Optional<MaintenanceWindow> window = maintenance.of(signal);
        if (window.isPresent()) {
            occurrence.hold(window.get().id());
            return decided(signal, occurrence, Decision.SUPPRESSED_BY_MAINTENANCE, Maintenance.sentence(window.get()));
        }
        return weighed(signal, occurrence, Decision.RECORDED, Wish.of(route.action()), false, reason);
    }

    private Weighed released(Signal signal, Occurrence occurrence) {
        occurrence.release();
        Route route = routes.of(signal);
        return routed(signal, occurrence, route, "Its maintenance is over and it still fires. " + route.reason());
    }

    private Weighed firingAgain(Signal signal, Occurrence open) {
        open.seenAgain(signal.startsAt());
        Severity severity = facts.severity(signal);
        boolean raises = severity != null && rank(severity) < rank(open.severity());
        if (severity != null && raises) {
            open.raiseTo(severity);
        }
        if (maintenance.isOver(signal, open)) {
            return released(signal, open);
        }
        Route route = raises && open.incident() == null && open.heldBy() == null ? routes.of(signal) : null;
        if (route != null && route.action() == AlertRouting.Action.INCIDENT) {
            return routed(signal, open, route, "The open alert has become worse.");
        }
        String where = open.incident() == null ? "" : " and belongs to " + open.incident();
        String held = open.heldBy() == null ? "." : " and is held back by maintenance window " + open.heldBy() + ".";
        return weighed(
                signal,
                open,
                Decision.DUPLICATE_OF_OPEN_ALERT,
                Wish.NONE,
                raises,
                "The alert is open already" + where + held);
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

    /** An alert that does not say how bad it is counts like P3, as in {@code severity-classification.dmn}. */
    private static int rank(@Nullable Severity severity) {
        return severity == null ? Severity.P3.ordinal() : severity.ordinal();
    }

    private Weighed decided(Signal signal, @Nullable Occurrence occurrence, Decision decision, String reason) {
        return weighed(signal, occurrence, decision, Wish.NONE, false, reason);
    }

    private Weighed weighed(
            Signal signal,
            @Nullable Occurrence occurrence,
            Decision decision,
            Wish wish,
            boolean raises,
            String reason) {
        String key = facts.dedupKey(signal);
        String group = facts.group(signal);
        return new Weighed(signal, key, group, occurrence, facts.severity(signal), decision, wish, raises, reason);
    }
}
