package dev.muster.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Muster finds by itself in the catalogue of the demo. */
class ReadinessTest extends ImprovementScene {

    @Test
    void runbooksThatNobodyConfirmedWithinTheLimitOfTheirTierAreNamed() {
        var answer = as("auditor").get("/api/v1/readiness");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("RUNBOOK_OUT_OF_DATE", "last reviewed on 2026-06-20", "last reviewed on 2025-11-03")
                .doesNotContain("last reviewed on 2026-09-01", "last reviewed on 2026-10-12");
    }
}
