package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.access.Group;
import dev.muster.communication.DutyTerm;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code reporting-duties.dmn} for every input. */
class ReportingDutiesTest {

    private static final List<String> DORA = List.of("DORA_FINAL", "DORA_INITIAL", "DORA_INTERMEDIATE");
    private static final List<String> NIS2 = List.of("NIS2_EARLY_WARNING", "NIS2_FINAL_REPORT", "NIS2_NOTIFICATION");

    @ParameterizedTest
    @EnumSource(Severity.class)
    void highDataOrSecurityImpactIsReportedAndNothingElseIs(Severity severity) {
        for (ImpactLevel data : ImpactLevel.values()) {
            for (ImpactLevel security : ImpactLevel.values()) {
                boolean major = severity == Severity.P1 || severity == Severity.P2;
                assertThat(duties(severity, data, security, "GDPR"))
                        .isEqualTo(high(data) ? Set.of("GDPR_NOTIFICATION") : Set.of());
                assertThat(duties(severity, data, security, "NIS2"))
                        .containsExactlyElementsOf(high(security) ? NIS2 : List.of());
                assertThat(duties(severity, data, security, "DORA"))
                        .containsExactlyElementsOf(major && (high(data) || high(security)) ? DORA : List.of());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GDPR, GDPR_NOTIFICATION, AWARENESS, PT72H,",
        "NIS2, NIS2_EARLY_WARNING, AWARENESS, PT24H,",
        "NIS2, NIS2_NOTIFICATION, AWARENESS, PT72H,",
        "NIS2, NIS2_FINAL_REPORT, AWARENESS, P1M,",
        "DORA, DORA_INITIAL, CLASSIFICATION, PT4H, PT24H",
        "DORA, DORA_INTERMEDIATE, CLASSIFICATION, PT72H,",
        "DORA, DORA_FINAL, CLASSIFICATION, P1M,",
    })
    void termsAreThoseOfTheLaw(String regime, String duty, String start, String due, String atMost) {
        Map<String, Object> row = rows(Severity.P1, ImpactLevel.CRITICAL, ImpactLevel.CRITICAL, regime).stream()
                .filter(candidate -> duty.equals(candidate.get("duty")))
                .findFirst()
                .orElseThrow();
        assertThat(row).containsEntry("clockStart", start).containsEntry("due", due);
        assertThat(row.get("atMost")).isEqualTo(atMost);
        assertThat(DutyTerm.parse(due).after(Instant.EPOCH, ZoneOffset.UTC)).isAfter(Instant.EPOCH);
        assertThat(List.of(String.valueOf(row.get("groups")).split(",")))
                .allMatch(group -> Group.ofId(group).isPresent());
        for (String column : List.of("stage", "authority", "reason")) {
            assertThat(String.valueOf(row.get(column))).isNotBlank();
        }
    }

    @Test
    void aRegimeThatTheTableDoesNotKnowDemandsNothing() {
        assertThat(rows(Severity.P1, ImpactLevel.CRITICAL, ImpactLevel.CRITICAL, "HIPAA"))
                .isEmpty();
    }

    private static boolean high(ImpactLevel level) {
        return level.ordinal() >= ImpactLevel.HIGH.ordinal();
    }

    private static Set<Object> duties(Severity severity, ImpactLevel data, ImpactLevel security, String regime) {
        Set<Object> duties = new TreeSet<>();
        rows(severity, data, security, regime).forEach(row -> duties.add(row.get("duty")));
        return duties;
    }

    private static List<Map<String, Object>> rows(
            Severity severity, ImpactLevel data, ImpactLevel security, String regime) {
        return Tables.table("reporting-duties")
                .rows(Map.of(
                        "severity", severity.name(),
                        "userImpact", data.name(),
                        "dataImpact", data.name(),
                        "securityImpact", security.name(),
                        "regime", regime));
    }
}
