package dev.muster.diagnosis;

import java.util.List;
import java.util.Optional;

/** What the diagnosis of an incident brought to light. Append-only; every call also writes to the timeline. */
public interface Findings {

    Evidence addEvidence(String incident, NewEvidence evidence);

    void addHypothesis(String incident, Hypothesis hypothesis);

    /** Something that was found is evidence too. */
    void addAnswer(String incident, ChecklistAnswer answer);

    void addCause(String incident, Cause cause);

    /** Oldest first. */
    List<Evidence> evidence(String incident);

    /** The bytes of a file that was attached; empty where there is no such evidence or it has no file. */
    Optional<byte[]> file(String incident, long evidence);

    /** Oldest first. */
    List<Hypothesis> hypotheses(String incident);

    /** Oldest first; a checklist that was gone through twice has two answers to an item. */
    List<ChecklistAnswer> answers(String incident);

    /** Oldest first; the last one stands. */
    List<Cause> causes(String incident);

    /** All of it. */
    default Diagnosed of(String incident) {
        return new Diagnosed(causes(incident), hypotheses(incident), evidence(incident));
    }
}
