package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code escalation-policy.dmn}: who is paged in which tier, for every severity and tier. */
class EscalationPolicyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "P1, 1, ONCALL, -, 2, 'responder,commander', PT7M30S",
                "P1, 2, SCHEDULE, incident-commanders, 1, commander, PT7M30S",
                "P2, 1, ONCALL, -, 2, 'responder,commander', PT15M",
                "P2, 2, SCHEDULE, incident-commanders, 1, commander, PT15M",
                "P3, 1, ONCALL, -, 2, 'responder,commander', PT1H",
                "P3, 2, SCHEDULE, incident-commanders, 1, commander, PT1H",
                "P4, 1, ONCALL, -, 2, 'responder,commander', PT4H",
                "P4, 2, SCHEDULE, incident-commanders, 1, commander, PT4H",
            })
    void asksTheSecondOnCallThenTheCommanderOnDuty(
            String severity,
            int tier,
            String target,
            @Nullable String schedule,
            int place,
            String groups,
            String limit) {
        Map<String, Object> row = only(severity, tier);

        assertThat(row)
                .containsEntry("target", target)
                .containsEntry("schedule", schedule)
                .containsEntry("onCallTier", place)
                .containsEntry("groups", groups)
                .containsEntry("limit", limit)
                .containsEntry("exhausted", false);
        assertThat(row.get("reason")).asString().isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "P2", "P3", "P4"})
    void afterThatManagementHasIt(String severity) {
        for (int tier = 3; tier <= 10; tier++) {
            assertThat(only(severity, tier))
                    .containsEntry("target", "MANAGEMENT")
                    .containsEntry("schedule", null)
                    .containsEntry("onCallTier", null)
                    .containsEntry("groups", "manager")
                    .containsEntry("limit", null)
                    .containsEntry("exhausted", true);
        }
    }

    @Test
    void theTiersBeginAtAHundredAHundredAndFiftyAndTwoHundredPerCentOfThePromise() {
        for (String severity : List.of("P1", "P2", "P3", "P4")) {
            Map<String, Object> promise = Tables.table("response-targets")
                    .rows(Map.of("severity", severity))
                    .get(0);
            Duration half =
                    Duration.parse(String.valueOf(promise.get("responseTime"))).dividedBy(2);
            assertThat(List.of(only(severity, 1), only(severity, 2)))
                    .extracting(row -> Duration.parse(String.valueOf(row.get("limit"))))
                    .containsOnly(half);
        }
    }

    private static Map<String, Object> only(String severity, int tier) {
        List<Map<String, Object>> rows =
                Tables.table("escalation-policy").rows(Map.of("severity", severity, "tier", tier));
        assertThat(rows).as("%s, tier %s", severity, tier).hasSize(1);
        return rows.get(0);
    }
}
