package dev.muster.communication;

import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.UnknownIncidentException;
import org.jspecify.annotations.Nullable;

/** Asks the processes of statements for something; what comes of it is decided by people. */
public interface StatementRequests {

    /**
     * Opens the task to draft a statement.
     *
     * @param headline and
     * @param text are a first draft; {@code null}: the drafter begins with nothing
     * @throws UnknownIncidentException if there is no such incident
     */
    Statement request(
            String incident, StatementKind kind, @Nullable String headline, @Nullable String text, String person);

    /**
     * Opens the task to draft a corrected wording of what was published.
     *
     * @param note what is corrected, for the readers
     * @throws UnknownStatementException if there is no such statement
     * @throws NotPossibleNowException if it is not published, being corrected already, or too old to be corrected
     */
    void correct(String incident, int number, String note, String person);

    /**
     * Takes a statement back, whatever became of it so far, and tells everyone who had it.
     *
     * @throws UnknownStatementException if there is no such statement
     * @throws NotPossibleNowException if it is withdrawn already, or too old
     */
    void withdraw(String incident, int number, String reason, String person);
}
