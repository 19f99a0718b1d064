package dev.muster.diagnosis.store;

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

/** Draws the ids of problems, {@code PRB-2026-001}, counted per UTC year and without gaps. */
@Repository
class ProblemNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final Set<Integer> yearsWithCounter = ConcurrentHashMap.newKeySet();

    ProblemNumbers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
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
        jdbc.sql("update problem_counter set last_number = last_number + 1 where counter_year = :year")
                .param("year", year)
                .update();
        int number = jdbc.sql("select last_number from problem_counter where counter_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "PRB-%d-%03d".formatted(year, number);
    }

    private void createCounter(int year) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into problem_counter (counter_year, last_number) values (:year, 0)")
                            .param("year", year)
                            .update());
        } catch (DuplicateKeyException alreadyThere) {
            yearsWithCounter.add(year);
        }
    }
}
