package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of action items as people write them. */
class ActionItemLineTest {

    private static final Set<String> PEOPLE = Set.of("ada", "grace.hopper");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- ada: Raise the limit (2026-12-18)          | Raise the limit           | ada          | 2026-12-18",
                "* @ada: Raise the limit                      | Raise the limit           | ada          | -",
                "1. grace.hopper: Alert on the pool (by: 2027-01-05) | Alert on the pool  | grace.hopper | 2027-01-05",
                "Raise the limit (owner: Ada L.; due: 2026-12-18) | Raise the limit       | Ada L.       | 2026-12-18",
                "- Test: run it (owner: not known yet; due: not known yet) | Test: run it | -            | -",
                "Test: run it before                          | Test: run it before       | -            | -",
                "Read the manual (all of it)                  | Read the manual (all of it) | -          | -",
                "Replace disk (2026-13-45)                    | Replace disk              | -            | -",
                "Load test every release                      | Load test every release   | -            | -",
            })
    void readsWhoAndWhen(String line, String title, String owner, String due) {
        List<ActionItemLine> lines = ActionItemLine.read(line, PEOPLE::contains);

        Instant end = due == null ? null : Instant.parse(due + "T23:59:00Z");
        assertThat(lines).containsExactly(new ActionItemLine(title, owner, end));
    }

    @Test
    void leavesOutWhatIsNoLine() {
        assertThat(ActionItemLine.read("\n - \n---\n- ada: one\n\n* two\n", PEOPLE::contains))
                .extracting(ActionItemLine::title)
                .containsExactly("one", "two");
        assertThat(ActionItemLine.read(null, PEOPLE::contains)).isEmpty();
        assertThat(ActionItemLine.read("x".repeat(900), PEOPLE::contains).get(0).title())
                .hasSize(500);
    }

    @ParameterizedTest
    @CsvSource({
        "Alert when the pool is full, MONITORING_IMPROVEMENT",
        "Add a timeout to the client, SYSTEM_HARDENING",
        "Renew the certificate by calendar, REGULAR_MAINTENANCE",
        "Load test every release, CAPACITY_PLANNING",
        "Patch OpenSSL, SECURITY_UPDATE",
        "Train the night shift, TEAM_TRAINING",
        "Documentation: add the cause to the runbook, DOCUMENTATION_UPDATE",
        "Better tool for log search, TOOL_OPTIMISATION",
        "Automate the failover test, AUTOMATION_OPPORTUNITY",
        "Review the alarms every month, REGULAR_REVIEW",
        "Something quite different, SYSTEM_HARDENING",
    })
    void guessesTheSortFromTheWords(String title, ActionType type) {
        assertThat(new ActionItemLine(title, null, null).type()).isEqualTo(type);
    }
}
