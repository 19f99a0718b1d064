package dev.muster.improvement;

import java.time.Period;

/** The limits of {@code readiness-policy.dmn}. */
public interface ReadinessPolicy {

    Limits of(int tier);

    /**
     * Limits for services of one tier.
     *
     * @param runbookReviewedWithin how long a runbook counts as right
     * @param onCallAhead how far ahead gaps on call are looked for
     */
    record Limits(Period runbookReviewedWithin, Period onCallAhead) {}
}
