package dev.muster.engine.web;

import dev.muster.engine.RefusedByRule;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.springframework.dao.DataAccessException;

/** What really happened, below the exceptions that the engine wraps around it. */
final class Refusals {

    private static final int DEEPEST = 50;

    private Refusals() {}

    /** The rule that said no, if one did. */
    static Optional<RefusedByRule> refusal(Throwable thrown) {
        return find(thrown, RefusedByRule.class);
    }

    /** Whether the message may hold SQL. */
    static boolean comesFromTheDatabase(Throwable thrown) {
        return find(thrown, SQLException.class).isPresent()
                || find(thrown, PersistenceException.class).isPresent()
                || find(thrown, DataAccessException.class).isPresent();
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
