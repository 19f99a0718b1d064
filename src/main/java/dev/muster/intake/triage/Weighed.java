package dev.muster.intake.triage;

import dev.muster.incident.Severity;
import dev.muster.intake.Decision;
import dev.muster.intake.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A signal and what the rules say about it.
 *
 * @param group what may share an incident with it
 * @param occurrence the alert that it speaks of, if one is kept
 * @param severity the signal's hint, else its service's default
 * @param decision what holds if no wish is fulfilled
 * @param raises it says of an open alert that it is worse than was said before
 */
public record Weighed(
        Signal signal,
        String dedupKey,
        String group,
        @Nullable Occurrence occurrence,
        @Nullable Severity severity,
        Decision decision,
        Wish wish,
        boolean raises,
        String reason) {

    /** The incident that its alert belongs to already. */
    @Nullable
    String incident() {
        return occurrence == null ? null : occurrence.incident();
    }
}
