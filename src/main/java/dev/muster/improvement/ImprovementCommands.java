package dev.muster.improvement;

/** What may be asked for between two dates of the calendar. */
public interface ImprovementCommands {

    /**
     * Begins a round now.
     *
     * @throws dev.muster.incident.NotPossibleNowException if the last one of this kind still waits for its decision
     */
    ImprovementRound request(RoundKind kind, String person);
}
