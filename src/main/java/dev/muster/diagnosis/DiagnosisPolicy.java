package dev.muster.diagnosis;

import dev.muster.incident.Severity;
import java.time.Duration;

/** How far back a diagnosis looks: the rows of {@code diagnosis-policy.dmn}. */
public interface DiagnosisPolicy {

    Limits of(Severity severity);

    /**
     * The row of one severity.
     *
     * @param changesWithin before an incident was detected
     * @param similarWithin how old a similar incident may be
     * @param recurringWithin in which incidents with the same service and cause are counted
     * @param recurringFrom at how many of them, this one included, a problem is suggested
     */
    record Limits(Duration changesWithin, Duration similarWithin, Duration recurringWithin, int recurringFrom) {}
}
