package dev.muster.intake.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.muster.catalog.Catalog;
import dev.muster.intake.AlertRouting;
import dev.muster.intake.DecidedSignal;
import dev.muster.intake.NewDelivery;
import dev.muster.intake.ParsedBody;
import dev.muster.intake.ReceivedBody;
import dev.muster.intake.Signal;
import dev.muster.intake.StoreConflicts;
import dev.muster.intake.store.AlertRows.Held;
import dev.muster.intake.triage.AlertBook;
import dev.muster.intake.triage.Assignment;
import dev.muster.intake.triage.Storyline;
import dev.muster.intake.triage.Weighed;
import dev.muster.intake.triage.Weighing;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts on alerts that maintenance held back, once nothing holds them any more and they still fire: senders repeat
 * themselves only after hours, or never. It looks at what is due, not at when windows end, so it does not matter whether
 * a window was made longer, was cancelled, or ended while Muster was down.
 */
@Component
public class HeldAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(HeldAlerts.class);
    private static final int EVERY_SECONDS = 15;

    private final Catalog catalog;
    private final AlertRouting routing;
    private final Assignment assignment;
    private final Storyline storyline;
    private final AlertRows alerts;
    private final SignalContent content;
    private final GroupLocks locks;
    private final StoreConflicts conflicts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HeldAlerts(
            Catalog catalog,
            AlertRouting routing,
            Assignment assignment,
            Storyline storyline,
            AlertRows alerts,
            SignalContent content,
            GroupLocks locks,
            StoreConflicts conflicts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.routing = routing;
        this.assignment = assignment;
        this.storyline = storyline;
        this.alerts = alerts;
        this.content = content;
        this.locks = locks;
        this.conflicts = conflicts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Releases everything that is due, one transaction for what came with one delivery. */
    public void release() {
        Instant now = clock.instant();
        Map<Delivered, List<Signal>> due = alerts.held().stream()
                .filter(held -> catalog.maintenanceOf(held.service(), now).isEmpty())
                .collect(groupingBy(
                        Delivered::of, LinkedHashMap::new, mapping(held -> content.read(held.signal()), toList())));
        due.forEach((delivered, signals) -> release(delivered, signals, now));
    }

    private record Delivered(String id, String integration, String source) {

        static Delivered of(Held held) {
            return new Delivered(held.delivery(), held.integration(), held.source());
        }
    }

    private void release(Delivered delivered, List<Signal> signals, Instant now) {
        NewDelivery again = new NewDelivery(
                delivered.integration(),
                delivered.source(),
                new ReceivedBody(new byte[0], Map.of(), now),
                new ParsedBody(signals, 0));
        Weighing weighing = new Weighing(again, catalog, routing);
        try {
            transaction.executeWithoutResult(status -> act(delivered.id(), again, weighing));
        } catch (RuntimeException e) {
            // The others must not wait for this one, which is tried again with the next turn.
            if (conflicts.isConflict(e)) {
                LOG.debug("Alerts of delivery {} that were held back met another delivery.", delivered.id(), e);
            } else {
                LOG.error("Alerts of delivery {} that were held back could not be acted on.", delivered.id(), e);
            }
        }
    }

    private void act(String delivery, NewDelivery again, Weighing weighing) {
        AlertBook first = alerts.latest(weighing.dedupKeys());
        var groups = StoringIntake.groups(weighing.weighReleased(first));
        if (!groups.isEmpty()) {
            locks.lock(groups);
        }
        AlertBook book = alerts.latest(weighing.dedupKeys());
        List<Weighed> weighed = weighing.weighReleased(book);
        List<DecidedSignal> decided = assignment.assign(again, weighed);
        alerts.write(delivery, book, again);
        storyline.tell(delivery, again, decided, alerts::openOf);
    }

    /** When it is done. */
    @Configuration(proxyBeanMethods = false)
    static class Regularly {

        @Bean
        RecurringTask<Void> releaseHeldAlerts(HeldAlerts held) {
            return Tasks.recurring("release-held-alerts", FixedDelay.ofSeconds(EVERY_SECONDS))
                    .execute((task, context) -> held.release());
        }
    }
}
