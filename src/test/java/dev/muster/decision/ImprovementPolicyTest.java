package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.access.Group;
import dev.muster.improvement.RoundKind;
import dev.muster.review.ActionPriority;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code improvement-policy.dmn} for every input. */
class ImprovementPolicyTest {

    @ParameterizedTest
    @EnumSource(RoundKind.class)
    void everyRoundHasALimitRemindersAndSomebodyWhoDecides(RoundKind kind) {
        List<Map<String, Object>> rows = Tables.table("improvement-policy").rows(Map.of("roundKind", kind.name()));

        assertThat(rows).hasSize(1);
        Map<String, Object> row = rows.get(0);
        Period due = Period.parse(String.valueOf(row.get("dueIn")));
        assertThat(due.getDays()).isBetween(1, 30 * kind.months() - 1);
        assertThat((Integer) row.get("reminders")).isPositive();
        assertThat(String.valueOf(row.get("roundGroup")).split(","))
                .isNotEmpty()
                .allMatch(group -> Group.ofId(group).isPresent());
        assertThat(ActionPriority.valueOf(String.valueOf(row.get("itemPriority"))))
                .isNotNull();
    }
}
