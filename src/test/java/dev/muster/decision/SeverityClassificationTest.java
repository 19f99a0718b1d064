package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.ImpactLevel;
import dev.muster.incident.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Severity from impact, for every impact there is. */
class SeverityClassificationTest {

    private static final List<String> AXES =
            List.of("userImpact", "businessImpact", "systemImpact", "dataImpact", "securityImpact");
    private static final List<@Nullable String> LEVELS = Arrays.asList("NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL");

    private final Tables table = Tables.table("severity-classification");

    @Test
    void theWorstAxisDecidesInEveryCombination() {
        List<List<@Nullable String>> all = Tables.combinations(Collections.nCopies(AXES.size(), LEVELS));
        assertThat(all).hasSize(3125);
        for (List<@Nullable String> combination : all) {
            assertThat(severity(combination, null)).as("%s", combination).isEqualTo(byWorst(combination));
        }
    }

    @Test
    void aHintNeverOutweighsAKnownImpact() {
        for (List<@Nullable String> combination : onOneAxis()) {
            for (Severity hint : Severity.values()) {
                assertThat(severity(combination, hint))
                        .as("%s %s", combination, hint)
                        .isEqualTo(byWorst(combination));
            }
        }
    }

    @Test
    void theHintDecidesWhileNoImpactIsKnown() {
        List<@Nullable String> unknown = Collections.nCopies(AXES.size(), null);
        for (Severity hint : Severity.values()) {
            assertThat(severity(unknown, hint)).isEqualTo(hint);
        }
        assertThat(severity(unknown, null)).as("nothing is known at all").isEqualTo(Severity.P3);
    }

    @Test
    void everyRowSaysWhy() {
        for (List<@Nullable String> combination : onOneAxis()) {
            assertThat(row(combination, null).get("reason")).asString().isNotBlank();
        }
    }

    private static List<List<@Nullable String>> onOneAxis() {
        return Stream.iterate(0, axis -> axis + 1)
                .limit(AXES.size())
                .flatMap(axis -> LEVELS.stream().map(level -> {
                    List<@Nullable String> combination = new ArrayList<>(Collections.nCopies(5, "NONE"));
                    combination.set(axis, level);
                    return combination;
                }))
                .toList();
    }

    private static Severity byWorst(List<@Nullable String> combination) {
        ImpactLevel worst = combination.stream()
                .map(ImpactLevel::valueOf)
                .max(ImpactLevel::compareTo)
                .orElseThrow();
        return switch (worst) {
            case CRITICAL -> Severity.P1;
            case HIGH -> Severity.P2;
            case MEDIUM -> Severity.P3;
            case LOW, NONE -> Severity.P4;
        };
    }

    private Severity severity(List<@Nullable String> combination, @Nullable Severity hint) {
        return Severity.valueOf(String.valueOf(row(combination, hint).get("severity")));
    }

    private Map<String, Object> row(List<@Nullable String> combination, @Nullable Severity hint) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        for (int axis = 0; axis < AXES.size(); axis++) {
            inputs.put(AXES.get(axis), combination.get(axis));
        }
        inputs.put("severityHint", hint == null ? null : hint.name());
        List<Map<String, Object>> rows = table.rows(inputs);
        assertThat(rows).as("%s", inputs).hasSize(1);
        return rows.get(0);
    }
}
