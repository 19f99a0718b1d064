package dev.muster.diagnosis;

import java.time.Instant;
import java.util.List;

/** What the diagnosis of an incident brought to light. Append-only; every call also writes to the timeline. */
public interface Findings {

    void addEvidence(String incident, EvidenceKind kind, String content, String by, Instant at);

    void addHypothesis(String incident, Hypothesis hypothesis);

    /** Oldest first. */
    List<Evidence> evidence(String incident);

    /** Oldest first. */
    List<Hypothesis> hypotheses(String incident);
}
