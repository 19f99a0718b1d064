package dev.muster.communication;

import java.util.List;
import java.util.Optional;

/** Reads the statements of incidents. */
public interface Statements {

    /** In the order in which they were asked for. */
    List<Statement> of(String incident);

    Optional<Statement> find(String incident, int number);

    /** @throws UnknownStatementException if there is none */
    default Statement get(String incident, int number) {
        return find(incident, number).orElseThrow(() -> new UnknownStatementException(incident, number));
    }
}
