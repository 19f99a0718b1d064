package dev.muster.intake.store;

import dev.muster.catalog.Catalog;
import dev.muster.intake.AlertRouting;
import dev.muster.intake.DecidedSignal;
import dev.muster.intake.Intake;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.NotStoredException;
import dev.muster.intake.StoreConflicts;
import dev.muster.intake.triage.AlertBook;
import dev.muster.intake.triage.Assignment;
import dev.muster.intake.triage.Storyline;
import dev.muster.intake.triage.Weighed;
import dev.muster.intake.triage.Weighing;
import dev.muster.intake.triage.Wish;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a delivery in with one transaction, and again from the start where another delivery got in the way. */
@Component
class StoringIntake implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(StoringIntake.class);
    private static final int ATTEMPTS = 5;

    private final Catalog catalog;
    private final AlertRouting routing;
    private final Assignment assignment;
    private final Storyline storyline;
    private final AlertRows alerts;
    private final DeliveryRows deliveries;
    private final GroupLocks locks;
    private final StoreConflicts conflicts;
    private final TransactionTemplate transaction;

    StoringIntake(
            Catalog catalog,
            AlertRouting routing,
            Assignment assignment,
            Storyline storyline,
            AlertRows alerts,
            DeliveryRows deliveries,
            GroupLocks locks,
            StoreConflicts conflicts,
            PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.routing = routing;
        this.assignment = assignment;
        this.storyline = storyline;
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.locks = locks;
        this.conflicts = conflicts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String take(NewDelivery delivery) {
        String id = UUID.randomUUID().toString();
        Weighing weighing = new Weighing(delivery, catalog, routing);
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> store(id, delivery, weighing));
                return id;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !conflicts.isConflict(e)) {
                    LOG.error(
                            "A delivery of {} could not be stored in {} attempts.", delivery.integration(), attempt, e);
                    throw new NotStoredException(e);
                }
                LOG.debug("Attempt {} to store a delivery of {} met another one.", attempt, delivery.integration(), e);
            }
        }
    }

    private void store(String id, NewDelivery delivery, Weighing weighing) {
        AlertBook book = alerts.latest(weighing.dedupKeys());
        List<Weighed> weighed = weighing.weigh(book);
        SortedSet<String> locked = new TreeSet<>();
        for (SortedSet<String> groups = groups(weighed); !locked.containsAll(groups); groups = groups(weighed)) {
            locks.lock(groups);
            locked.addAll(groups);
            book = alerts.latest(weighing.dedupKeys());
            weighed = weighing.weigh(book);
        }
        List<DecidedSignal> decided = assignment.assign(delivery, weighed);
        deliveries.insert(id, delivery, decided);
        alerts.write(id, book, delivery);
        storyline.tell(id, delivery, decided, alerts::openOf);
    }

    /** The groups for which an incident may have to be opened: only then do deliveries wait for each other. */
    static SortedSet<String> groups(List<Weighed> weighed) {
        return weighed.stream()
                .filter(signal -> signal.wish() == Wish.OPEN || signal.wish() == Wish.PROPOSE)
                .map(Weighed::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
