package dev.muster.incident.store;

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

/**
 * Draws incident numbers: {@code INC-2026-001}, counted per UTC year. The counter's row is locked until the caller's
 * transaction ends, so a number that was rolled back is drawn again and none is missing.
 */
@Repository
class IncidentNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final Set<Integer> yearsWithCounter = ConcurrentHashMap.newKeySet();

    IncidentNumbers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
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
        jdbc.sql("update incident_counter set last_number = last_number + 1 where counter_year = :year")
                .param("year", year)
                .update();
        int number = jdbc.sql("select last_number from incident_counter where counter_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "INC-%d-%03d".formatted(year, number);
    }

    /** In a transaction of its own: on PostgreSQL a unique violation would spoil the caller's. */
    private void createCounter(int year) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into incident_counter (counter_year, last_number) values (:year, 0)")
                            .param("year", year)
                            .update());
        } catch (DuplicateKeyException alreadyThere) {
            yearsWithCounter.add(year);
        }
    }
}
