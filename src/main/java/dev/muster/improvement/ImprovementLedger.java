package dev.muster.improvement;

import java.time.Instant;
import java.util.List;

/** Writes rounds; for their processes alone. */
public interface ImprovementLedger {

    /** Numbers a round by the month in which it begins, in UTC. */
    ImprovementRound open(RoundKind kind, String openedBy, String facts);

    void due(String number, Instant at);

    void reminded(String number);

    void end(String number, String person, String outcome, List<String> actionItems);
}
