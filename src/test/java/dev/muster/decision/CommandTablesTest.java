package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How patient one is with a commander, and who is asked next, for every input. */
class CommandTablesTest {

    @ParameterizedTest
    @CsvSource({
        "P1, PT30M, PT10M, PT5M, 4",
        "P2, PT2H, PT20M, PT15M, 3",
        "P3, PT4H, PT1H, PT1H, 3",
        "P4, PT24H, PT4H, PT4H, 2",
    })
    void limits(String severity, String silent, String handover, String answer, int attempts) {
        Map<String, Object> row = only("command-policy", Map.of("severity", severity));
        assertThat(row)
                .containsEntry("silentAfter", silent)
                .containsEntry("handoverLimit", handover)
                .containsEntry("responderLimit", answer)
                .containsEntry("responderAttempts", attempts);
        assertThat(Duration.parse(silent)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everySuccessionBeginsWithTheDeputyAndEndsWithManagement(Severity severity) {
        for (int round = 1; round <= 20; round++) {
            Map<String, Object> row = only("command-succession", Map.of("severity", severity.name(), "round", round));
            assertThat(String.valueOf(row.get("groups"))).isNotBlank();
            assertThat(String.valueOf(row.get("reason"))).isNotBlank();
            if (round == 1) {
                assertThat(row).containsEntry("asked", "DEPUTY");
            }
            if (Boolean.TRUE.equals(row.get("exhausted"))) {
                assertThat(round).isGreaterThan(1);
                assertThat(row).containsEntry("asked", "MANAGEMENT").containsEntry("groups", "manager");
            } else {
                assertThat(Duration.parse(String.valueOf(row.get("limit")))).isPositive();
            }
            assertThat(row.get("exhausted"))
                    .as("round %s of %s", round, severity)
                    .isEqualTo(round > (severity.compareTo(Severity.P2) <= 0 ? 2 : 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE", "NETWORK", "INFRASTRUCTURE", "APPLICATION", "SECURITY"})
    void everySkillHasItsPeopleAndAtLastTheResponders(String skill) {
        assertThat(only("responder-skills", Map.of("skill", skill)))
                .containsEntry("groups", "skill-" + skill.toLowerCase(Locale.ROOT) + ",responder");
        assertThat(Tables.table("responder-skills").rows(Map.of("skill", "FENCING")))
                .isEmpty();
    }

    private static Map<String, Object> only(String table, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = Tables.table(table).rows(Map.copyOf(inputs));
        assertThat(rows).as("%s %s", table, inputs).hasSize(1);
        return rows.get(0);
    }
}
