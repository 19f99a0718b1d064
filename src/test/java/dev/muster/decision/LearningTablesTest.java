package dev.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.access.Group;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.review.ActionPriority;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens after an incident by the tables: late reviews, action items, effectiveness, surveys; every input. */
class LearningTablesTest {

    private static final Set<String> GROUPS =
            Arrays.stream(Group.values()).map(Group::id).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aLateReviewIsToldToSomebodyAndItsItemsHaveAPriority(Severity severity) {
        Map<String, Object> row = only("review-policy", Map.of("severity", severity.name()));
        assertThat(Duration.parse(text(row, "escalateAfter"))).isPositive();
        assertThat(GROUPS).contains(text(row, "escalateTo"));
        assertThat(row.get("meetingExpected")).isInstanceOf(Boolean.class);
        assertThat(ActionPriority.valueOf(text(row, "actionPriority"))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(ActionPriority.class)
    void anActionItemIsRemindedBeforeItIsDueAndNotForEver(ActionPriority priority) {
        Map<String, Object> row = only("action-policy", Map.of("priority", priority.name()));
        Duration dueIn = Duration.parse(text(row, "dueIn"));
        assertThat(Duration.parse(text(row, "remindBefore"))).isPositive().isLessThan(dueIn);
        assertThat(Duration.parse(text(row, "remindEvery"))).isPositive();
        assertThat(((Number) row.get("reminders")).intValue()).isBetween(1, 10);
        for (String groups : List.of("ownerGroup", "verifierGroup", "sponsorGroup", "riskApproverGroup")) {
            assertThat(GROUPS).as(groups).containsAll(List.of(text(row, groups).split(",")));
        }
        assertThat(text(row, "verifierGroup").split(","))
                .as("the owner's group alone could leave nobody to verify")
                .hasSizeGreaterThan(1);
    }

    @Test
    void theMoreUrgentTheSoonerDue() {
        List<Duration> due = Arrays.stream(ActionPriority.values())
                .map(priority ->
                        Duration.parse(text(only("action-policy", Map.of("priority", priority.name())), "dueIn")))
                .toList();
        assertThat(due).isSorted();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aRecurrenceCountsForAWhileAndSaysWhy(Severity severity) {
        Map<String, Object> row = only("effectiveness-policy", Map.of("severity", severity.name()));
        assertThat(Duration.parse(text(row, "window"))).isGreaterThanOrEqualTo(Duration.ofDays(90));
        assertThat(row.get("reopen")).isEqualTo(severity != Severity.P4);
        assertThat(text(row, "reason")).isNotBlank();
    }

    @Test
    void everyReporterIsAskedAndNobodyTwiceWithOneQuestionnaire() {
        for (Severity severity : Severity.values()) {
            for (Origin origin : Origin.values()) {
                List<Map<String, Object>> rows = Tables.table("survey-policy")
                        .rows(Map.of("severity", severity.name(), "origin", origin.name()));
                assertThat(rows).extracting(row -> row.get("group")).contains("REPORTER");
                Set<String> seen = new HashSet<>();
                assertThat(rows).allSatisfy(row -> {
                    assertThat(seen.add(text(row, "group") + text(row, "questionnaire")))
                            .isTrue();
                    assertThat(text(row, "questionnaire")).isIn("SATISFACTION", "TEAM");
                    assertThat(Duration.parse(text(row, "validFor"))).isPositive();
                    assertThat(text(row, "reason")).isNotBlank();
                });
            }
        }
    }

    private static Map<String, Object> only(String table, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = Tables.table(table).rows(new java.util.HashMap<>(inputs));
        assertThat(rows).as("%s %s", table, inputs).hasSize(1);
        return rows.get(0);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
