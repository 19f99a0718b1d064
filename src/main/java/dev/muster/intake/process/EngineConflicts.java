package dev.muster.intake.process;

import dev.muster.intake.StoreConflicts;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Knows how the database and the engine say that another transaction was faster. */
@Component
class EngineConflicts implements StoreConflicts {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String ROLLED_BACK = "40";

    @Override
    public boolean isConflict(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof OptimisticLockingException
                    || cause instanceof SQLException sql && isConflict(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(String state) {
        return state != null && (state.equals(UNIQUE_VIOLATION) || state.startsWith(ROLLED_BACK));
    }
}
