package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Purpose;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised, who is asked, who is told and what is reviewed, for every input. */
class PolicyTablesTest {

    @ParameterizedTest
    @CsvSource({
        // the table of the brief, C1 to C4
        "P1, PT15M, PT30M",
        "P2, PT30M, PT2H",
        "P3, PT2H, PT4H",
        "P4, PT8H, PT24H",
    })
    void promises(String severity, String response, String update) {
        Map<String, Object> row = only("response-targets", Map.of("severity", severity));
        assertThat(Duration.parse(text(row, "responseTime"))).isEqualTo(Duration.parse(response));
        assertThat(Duration.parse(text(row, "updateEvery"))).isEqualTo(Duration.parse(update));
        assertThat(Duration.parse(text(row, "diagnosisStalledAfter"))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        // severity, resolve within, idle after, candidate decided within, hold called to mind after
        "P1, PT4H, PT15M, PT5M, PT1H",
        "P2, PT8H, PT30M, PT10M, PT4H",
        "P3, PT24H, PT2H, PT30M, P1D",
        "P4, PT72H, PT8H, PT2H, P3D",
    })
    void promisesAResolutionAndKeepsTheWorkMoving(
            String severity, String resolve, String idle, String triage, String hold) {
        Map<String, Object> row = only("response-targets", Map.of("severity", severity));
        assertThat(row)
                .containsEntry("resolveWithin", resolve)
                .containsEntry("idleAfter", idle)
                .containsEntry("triageWithin", triage)
                .containsEntry("holdReminder", hold);
        assertThat(Duration.parse(triage))
                .as("a candidate is decided while the response can still be kept")
                .isLessThan(Duration.parse(text(row, "responseTime")));
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void asksReportersAloneAndReopensLongEnough(Severity severity) {
        for (Origin origin : Origin.values()) {
            Map<String, Object> row =
                    only("closure-policy", Map.of("severity", severity.name(), "origin", origin.name()));
            assertThat(row.get("confirmationAsked"))
                    .as("%s %s", severity, origin)
                    .isEqualTo(origin == Origin.REPORT);
            assertThat(Duration.parse(text(row, "confirmWithin"))).isBetween(Duration.ofDays(1), Duration.ofDays(14));
            assertThat(Duration.parse(text(row, "regressionWindow")))
                    .as("whoever is asked can still say no")
                    .isGreaterThanOrEqualTo(Duration.parse(text(row, "confirmWithin")));
            assertThat(text(row, "reason")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aReportWithASeverityOpensAnIncidentAndOneWithoutIsLookedAtFirst(Severity severity) {
        assertThat(only("report-routing", Map.of("severityGiven", severity.name()))
                        .get("action"))
                .isEqualTo("INCIDENT");
        Map<String, Object> unknown = new HashMap<>();
        unknown.put("severityGiven", null);
        assertThat(only("report-routing", unknown)).containsEntry("action", "CANDIDATE");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void anAlertOfAMonitorThatIsNotSureBecomesACandidate(Severity severity) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("source", "generic");
        inputs.put("severityHint", severity.name());
        inputs.put("team", null);
        inputs.put("confidence", "low");
        assertThat(only("alert-routing", inputs).get("action")).isEqualTo("CANDIDATE");
        inputs.put("heartbeat", true);
        assertThat(only("alert-routing", inputs).get("action")).isEqualTo("HEARTBEAT");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everyEscalationEndsWithManagement(Severity severity) {
        for (int tier = 1; tier <= 20; tier++) {
            Map<String, Object> row = only("escalation-policy", Map.of("severity", severity.name(), "tier", tier));
            assertThat(text(row, "groups")).isNotBlank();
            assertThat(text(row, "reason")).isNotBlank();
            if (Boolean.TRUE.equals(row.get("exhausted"))) {
                assertThat(text(row, "groups")).contains("manager");
                assertThat(tier)
                        .as("somebody on call is asked before management")
                        .isGreaterThan(1);
                return;
            }
            assertThat(Duration.parse(text(row, "limit"))).as("tier %s", tier).isPositive();
        }
        throw new AssertionError("the escalation of " + severity + " never ends");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void thoseWhoWorkOnItAreAlwaysToldAndNobodyTwice(Severity severity) {
        for (Purpose purpose : Purpose.values()) {
            List<Map<String, Object>> rows =
                    Tables.table("audience").rows(Map.of("severity", severity.name(), "purpose", purpose.name()));
            assertThat(rows)
                    .extracting(row -> row.get("audience"))
                    .contains("INTERNAL")
                    .doesNotHaveDuplicates();
            assertThat(rows).allSatisfy(row -> assertThat(text(row, "reason")).isNotBlank());
        }
    }

    @Test
    void whoeverHeardOfTheBeginningHearsOfTheEnd() {
        for (Severity severity : Severity.values()) {
            assertThat(audiences(severity, Purpose.RESTORED)).containsAll(audiences(severity, Purpose.OPENED));
            assertThat(audiences(severity, Purpose.CANCELLED)).containsAll(audiences(severity, Purpose.OPENED));
        }
    }

    private static Set<Object> audiences(Severity severity, Purpose purpose) {
        return Set.copyOf(
                Tables.table("audience").rows(Map.of("severity", severity.name(), "purpose", purpose.name())).stream()
                        .map(row -> row.get("audience"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aReviewHasADueDateAndAnApprover(Severity severity) {
        Map<String, Object> row = only("review-policy", Map.of("severity", severity.name()));
        if (Boolean.TRUE.equals(row.get("reviewRequired"))) {
            assertThat(Duration.parse(text(row, "dueIn"))).isPositive();
            assertThat(text(row, "approverGroup")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aDiagnosisLooksBackAndKnowsWhatComesBack(Severity severity) {
        Map<String, Object> row = only("diagnosis-policy", Map.of("severity", severity.name()));
        assertThat(Duration.parse(text(row, "changesWithin"))).isPositive();
        assertThat(Duration.parse(text(row, "similarWithin"))).isPositive();
        assertThat(Duration.parse(text(row, "recurringWithin"))).isPositive();
        assertThat(((Number) row.get("recurringFrom")).intValue())
                .as("one incident alone comes back to nobody")
                .isGreaterThan(1);
    }

    @Test
    void p1AndP2AreAlwaysReviewed() {
        assertThat(only("review-policy", Map.of("severity", "P1")).get("reviewRequired"))
                .isEqualTo(true);
        assertThat(only("review-policy", Map.of("severity", "P2")).get("reviewRequired"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // severity hint, what becomes of the alert
                "P1, INCIDENT",
                "P2, INCIDENT",
                "P3, INCIDENT",
                "-, INCIDENT", // the service's default severity applies, so it must not be lost
                "P4, RECORD",
            })
    void routesAlerts(String hint, String action) {
        for (String source : List.of("prometheus", "generic", "anything")) {
            Map<String, Object> inputs = new HashMap<>();
            inputs.put("source", source);
            inputs.put("severityHint", hint);
            inputs.put("team", null);
            Map<String, Object> row = only("alert-routing", inputs);
            assertThat(row.get("action")).isEqualTo(action);
            assertThat(text(row, "reason")).isNotBlank();
        }
    }

    private static Map<String, Object> only(String table, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = Tables.table(table).rows(inputs);
        assertThat(rows).as("%s %s", table, inputs).hasSize(1);
        return rows.get(0);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
