package dev.muster.restoration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes how runbooks go. Called by their processes alone. */
public interface RunbookLedger {

    void started(String run, String incident, String runbook, int modelVersion, String actor, Instant at);

    /** @param task id of the user task, which makes the step one */
    void stepStarted(String run, String task, String activity, String name, StepKind kind, Instant at);

    void stepEnded(String task, StepKind kind, StepResult result, @Nullable String note, String actor, Instant at);

    /** Keeps the first failure: what follows is the taking back. */
    void failed(String run, String failure);

    void passedPointOfNoReturn(String run, String name, Instant at);

    void ended(String run, RunOutcome outcome, Instant at);
}
