package dev.muster.improvement;

import java.util.List;
import java.util.Optional;

/** Reads rounds. */
public interface ImprovementRounds {

    Optional<ImprovementRound> find(String number);

    /** @throws UnknownRoundException if there is none */
    default ImprovementRound get(String number) {
        return find(number).orElseThrow(() -> new UnknownRoundException(number));
    }

    /** Newest first. @param page from 0 */
    List<ImprovementRound> list(RoundKind kind, int page, int size);

    /** The newest one that still waits for its decision. */
    Optional<ImprovementRound> waiting(RoundKind kind);

    long count(RoundKind kind);
}
