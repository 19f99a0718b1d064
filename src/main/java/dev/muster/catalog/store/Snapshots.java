package dev.muster.catalog.store;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the latest snapshot. What another node changed is seen a few seconds later. */
@Component
class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final long LOOK_AGAIN_MILLIS = 5_000;

    private final CatalogueRows catalogue;
    private final WindowRows windows;
    private final EntryContent content;
    private final Clock clock;
    private final TransactionTemplate reading;
    private volatile @Nullable Snapshot latest;

    Snapshots(
            CatalogueRows catalogue,
            WindowRows windows,
            EntryContent content,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.windows = windows;
        this.content = content;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Snapshot latest() {
        Snapshot known = latest;
        return known == null ? read() : known;
    }

    /** Call it in the transaction that changes the tables: this node knows it as soon as it is committed. */
    void changing() {
        catalogue.countRevision();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                read();
            }
        });
    }

    @Scheduled(fixedDelay = LOOK_AGAIN_MILLIS, initialDelay = LOOK_AGAIN_MILLIS)
    void lookAgain() {
        try {
            if (catalogue.revision() != latest().revision()) {
                read();
            }
        } catch (DataAccessException e) {
            LOG.debug("The catalogue could not be read again; what is known of it stays.", e);
        }
    }

    private synchronized Snapshot read() {
        Snapshot now = reading.execute(status ->
                Snapshot.of(catalogue.revision(), catalogue.entries(), windows.standing(clock.instant()), content));
        if (now == null) {
            throw new IllegalStateException("The catalogue could not be read.");
        }
        latest = now;
        return now;
    }

    /** Switches {@link Scheduled} on. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Repeating {}
}
