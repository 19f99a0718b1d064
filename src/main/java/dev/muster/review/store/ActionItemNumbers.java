package dev.muster.review.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws the numbers of action items, {@code ACT-2026-001}, counted per UTC year as those of incidents are. */
@Repository
class ActionItemNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final Set<Integer> yearsWithCounter = ConcurrentHashMap.newKeySet();

    ActionItemNumbers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String next() {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        if (yearsWithCounter.add(year)) {
            createCounter(year);
        }
        jdbc.sql("update action_item_counter set last_number = last_number + 1 where counter_year = :year")
                .param("year", year)
                .update();
        int number = jdbc.sql("select last_number from action_item_counter where counter_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "ACT-%d-%03d".formatted(year, number);
    }

    /** In a transaction of its own: on PostgreSQL a unique violation would spoil the caller's. */
    private void createCounter(int year) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into action_item_counter (counter_year, last_number) values (:year, 0)")
                            .param("year", year)
                            .update());
        } catch (DuplicateKeyException alreadyThere) {
            yearsWithCounter.add(year);
        }
    }
}
