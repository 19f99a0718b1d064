package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.access.Group;
import dev.muster.communication.StatementKind;
import dev.muster.incident.Severity;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code statement-approval.dmn} for every input. */
class StatementApprovalTest {

    @ParameterizedTest
    @EnumSource(StatementKind.class)
    void everyRoundNamesGroupsAndALimitAndTheLastEndsWithManagement(StatementKind kind) {
        for (Severity severity : Severity.values()) {
            for (int round = 1; round <= 10; round++) {
                Map<String, Object> row = only(kind, severity, round);
                List<String> groups = List.of(String.valueOf(row.get("groups")).split(","));
                assertThat(groups).contains("approver").allMatch(group -> Group.ofId(group)
                        .isPresent());
                assertThat(Duration.parse(String.valueOf(row.get("limit")))).isPositive();
                assertThat(Period.parse(String.valueOf(row.get("standsAfter")))).isEqualTo(Period.ofDays(30));
                assertThat(String.valueOf(row.get("reason"))).isNotBlank();
                if (round > 2) {
                    assertThat(groups).contains("manager");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void thePressWaitsForManagementAndAnOutageDoesNotWait(Severity severity) {
        assertThat(only(StatementKind.PRESS, severity, 1).get("groups")).isEqualTo("approver,manager");
        assertThat(only(StatementKind.USERS, severity, 1).get("limit"))
                .isEqualTo(severity == Severity.P1 ? "PT15M" : "PT30M");
    }

    private static Map<String, Object> only(StatementKind kind, Severity severity, int round) {
        List<Map<String, Object>> rows = Tables.table("statement-approval")
                .rows(Map.of("statementKind", kind.name(), "severity", severity.name(), "approvalRound", round));
        assertThat(rows).as("%s %s %s", kind, severity, round).hasSize(1);
        return rows.get(0);
    }
}
