package dev.muster.review;

import dev.muster.diagnosis.Cause;
import dev.muster.diagnosis.CauseCategory;
import dev.muster.diagnosis.Diagnosed;
import dev.muster.diagnosis.Evidence;
import dev.muster.diagnosis.EvidenceKind;
import dev.muster.diagnosis.Hypothesis;
import dev.muster.diagnosis.Hypothesis.Outcome;
import java.time.Instant;
import java.util.List;

/** What the diagnosis in {@link CheckoutStory} found: a wrong guess, a right one, and two whys. */
public final class CheckoutDiagnosis {

    private CheckoutDiagnosis() {}

    public static Diagnosed found() {
        return new Diagnosed(
                List.of(new Cause(
                        "Connection pool of the new release is too small",
                        CauseCategory.CONFIGURATION,
                        "release 42",
                        List.of("Every request waited for a connection", "The new pool has ten"),
                        "rosa",
                        at("15:10"))),
                List.of(
                        new Hypothesis(
                                "The payment provider is down", "asked them", Outcome.REFUTED, "rosa", at("14:58")),
                        new Hypothesis(
                                "The pool is too small", "read the metric", Outcome.SUPPORTED, "rosa", at("15:10"))),
                List.of(new Evidence(EvidenceKind.LOGS, "pool exhausted", "rosa", at("15:02"), "00")));
    }

    private static Instant at(String time) {
        return CheckoutStory.at(time);
    }
}
