package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.access.Group;
import dev.muster.incident.Severity;
import dev.muster.restoration.RecoveryProcedure;
import dev.muster.statuspage.ComponentState;
import dev.muster.statuspage.Situation;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who approves a recovery, how long it may take, and what the public sees, for every input. */
class RecoveryTablesTest {

    private static final List<@Nullable Integer> TIERS = Arrays.asList(1, 2, 3, 4, 5, null);
    private static final Set<String> GROUPS =
            Arrays.stream(Group.values()).map(Group::id).collect(Collectors.toSet());

    @Test
    void everyCombinationHasOneAnswerThatCanBeCarriedOut() {
        for (Severity severity : Severity.values()) {
            for (RecoveryProcedure procedure : RecoveryProcedure.values()) {
                for (Integer tier : TIERS) {
                    for (int turn = 1; turn <= 5; turn++) {
                        approval(severity, procedure, tier, turn);
                    }
                }
            }
        }
    }

    @Test
    void aFixForwardNeverWaits() {
        for (Severity severity : Severity.values()) {
            for (Integer tier : TIERS) {
                assertThat(needed(severity, RecoveryProcedure.FIX_FORWARD, tier))
                        .isFalse();
                assertThat(limits(severity, RecoveryProcedure.FIX_FORWARD).get("observationDue"))
                        .isEqualTo(false);
            }
        }
    }

    @Test
    void whatMayLoseDataAlwaysWaitsForASecondPerson() {
        for (RecoveryProcedure procedure : List.of(
                RecoveryProcedure.FAILOVER, RecoveryProcedure.RESTORE_BACKUP, RecoveryProcedure.DATA_RECOVERY)) {
            for (Severity severity : Severity.values()) {
                for (Integer tier : TIERS) {
                    assertThat(needed(severity, procedure, tier))
                            .as("%s %s %s", severity, procedure, tier)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "P1, 1, false",
                "P2, 1, false",
                "P3, 1, true",
                "P4, 1, true",
                "P3, 2, false",
                "P4, 5, false",
                "P3, -, true"
            })
    void aRollBackWaitsOnlyWhereThereIsTimeAndMuchAtStake(Severity severity, @Nullable Integer tier, boolean waits) {
        assertThat(needed(severity, RecoveryProcedure.ROLL_BACK, tier)).isEqualTo(waits);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void silenceReachesManagementAndThenEverybody(Severity severity) {
        assertThat(approval(severity, RecoveryProcedure.FAILOVER, 1, 1).get("approverGroup"))
                .asString()
                .contains("approver");
        assertThat(approval(severity, RecoveryProcedure.FAILOVER, 1, 2).get("approverGroup"))
                .isEqualTo("manager");
        assertThat(approval(severity, RecoveryProcedure.FAILOVER, 1, 3).get("approverGroup"))
                .isEqualTo("approver,commander,manager");
    }

    @Test
    void everyProcedureHasALimitAndAWindowWhereItIsWatched() {
        for (Severity severity : Severity.values()) {
            for (RecoveryProcedure procedure : RecoveryProcedure.values()) {
                Map<String, Object> row = limits(severity, procedure);
                assertThat(Duration.parse(text(row, "runbookLimit"))).isPositive();
                assertThat(text(row, "reason")).isNotBlank();
                if (Boolean.TRUE.equals(row.get("observationDue"))) {
                    assertThat(Duration.parse(text(row, "observationWindow"))).isPositive();
                } else {
                    assertThat(row.get("observationWindow")).isNull();
                }
            }
        }
    }

    @Test
    void aWorseIncidentIsOverdueSooner() {
        List<Duration> limits = Arrays.stream(Severity.values())
                .map(severity -> only("restoration-targets", Map.of("severity", severity.name())))
                .map(row -> Duration.parse(text(row, "overdueAfter")))
                .toList();
        assertThat(limits).isSorted().doesNotHaveDuplicates();
        assertThat(limits.get(0)).isPositive();
    }

    @Test
    void aComponentGetsBetterAsItsIncidentDoes() {
        for (Severity severity : Severity.values()) {
            ComponentState opened = state(severity, Situation.OPENED);
            ComponentState mitigated = state(severity, Situation.MITIGATED);
            assertThat(opened).isGreaterThanOrEqualTo(mitigated);
            assertThat(mitigated).isGreaterThanOrEqualTo(state(severity, Situation.RESTORED));
            assertThat(state(severity, Situation.RESTORED)).isEqualTo(ComponentState.OPERATIONAL);
        }
        assertThat(state(Severity.P1, Situation.OPENED)).isEqualTo(ComponentState.MAJOR_OUTAGE);
    }

    private static ComponentState state(Severity severity, Situation situation) {
        Map<String, Object> row =
                only("component-states", Map.of("severity", severity.name(), "situation", situation.name()));
        assertThat(text(row, "reason")).isNotBlank();
        return ComponentState.valueOf(text(row, "state"));
    }

    private static Map<String, Object> limits(Severity severity, RecoveryProcedure procedure) {
        return only("procedure-limits", Map.of("severity", severity.name(), "procedure", procedure.name()));
    }

    private static boolean needed(Severity severity, RecoveryProcedure procedure, @Nullable Integer tier) {
        return Boolean.TRUE.equals(approval(severity, procedure, tier, 1).get("approvalNeeded"));
    }

    private static Map<String, Object> approval(
            Severity severity, RecoveryProcedure procedure, @Nullable Integer tier, int turn) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("severity", severity.name());
        inputs.put("procedure", procedure.name());
        inputs.put("serviceTier", tier);
        inputs.put("approvalTurn", turn);
        Map<String, Object> row = only("approval-policy", inputs);
        assertThat(text(row, "reason")).isNotBlank();
        if (Boolean.TRUE.equals(row.get("approvalNeeded"))) {
            assertThat(GROUPS).containsAll(List.of(text(row, "approverGroup").split(",")));
            assertThat(Duration.parse(text(row, "limit"))).as("%s", inputs).isPositive();
        } else {
            assertThat(row.get("approvalNeeded")).as("%s", inputs).isEqualTo(false);
        }
        return row;
    }

    private static Map<String, Object> only(String table, Map<String, @Nullable Object> inputs) {
        List<Map<String, Object>> rows = Tables.table(table).rows(inputs);
        assertThat(rows).as("%s %s", table, inputs).hasSize(1);
        return rows.get(0);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
