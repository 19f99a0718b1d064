package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code readiness-policy.dmn} for every tier. */
class ReadinessPolicyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 99})
    void everyTierHasLimits(int tier) {
        List<Map<String, Object>> rows = Tables.table("readiness-policy").rows(Map.of("tier", tier));

        assertThat(rows).hasSize(1);
        assertThat(Period.parse(String.valueOf(rows.get(0).get("runbookReviewedWithin"))))
                .isEqualTo(Period.ofDays(tier == 1 ? 180 : 365));
        assertThat(Period.parse(String.valueOf(rows.get(0).get("onCallAhead")))).isEqualTo(Period.ofDays(14));
    }
}
