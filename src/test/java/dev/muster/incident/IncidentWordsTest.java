package dev.muster.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words and small rules of the domain that clients and documents rely on. */
class IncidentWordsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "P1, Critical, complete service outage, 100",
        "P2, High, significant impact to service, 75",
        "P3, Medium, minor service impact, 50",
        "P4, Low, minimal impact, 25"
    })
    void severities(Severity severity, String label, String meaning, int priority) {
        assertThat(severity.label()).isEqualTo(label);
        assertThat(severity.meaning()).isEqualTo(meaning);
        assertThat(severity.taskPriority()).isEqualTo(priority);
    }

    @Test
    void aSeverityIsHigherThanThoseBelowItOnly() {
        assertThat(Severity.P1.isHigherThan(Severity.P2)).isTrue();
        assertThat(Severity.P2.isHigherThan(Severity.P2)).isFalse();
        assertThat(Severity.P3.isHigherThan(Severity.P2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAGE, true, false, investigating",
        "OPEN, true, false, investigating",
        "ACKNOWLEDGED, true, false, investigating",
        "INVESTIGATING, true, false, investigating",
        "IDENTIFIED, true, false, identified",
        "MONITORING, true, false, monitoring",
        "RESOLVED, false, false, resolved",
        "IN_REVIEW, false, false, resolved",
        "CLOSED, false, true, postmortem",
        "ON_HOLD, true, false, investigating",
        "CANCELLED, false, true, resolved",
        "MERGED, false, true, resolved",
        "DECLINED, false, true, resolved"
    })
    void statuses(IncidentStatus status, boolean active, boolean last, String publicWord) {
        assertThat(status.isActive()).isEqualTo(active);
        assertThat(status.isFinal()).isEqualTo(last);
        assertThat(status.publicWord()).isEqualTo(publicWord);
        assertThat(IncidentStatus.active().contains(status)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT45S, 45 s",
        "PT1M, 1 min",
        "PT1M30S, 1 min 30 s",
        "PT15M, 15 min",
        "PT1H, 1 h",
        "PT2H30M, 2 h 30 min",
        "PT1H0M30S, 1 h",
        "PT24H, 1 d",
        "P3DT4H, 3 d 4 h"
    })
    void durations(Duration duration, String words) {
        assertThat(Durations.words(duration)).isEqualTo(words);
    }

    @Test
    void keysOfTheApi() {
        assertThat(Arrays.stream(Milestone.values()).map(Milestone::key))
                .containsExactly(
                        "impactStarted",
                        "detected",
                        "declared",
                        "acknowledged",
                        "diagnosed",
                        "mitigated",
                        "restored",
                        "validated",
                        "resolved",
                        "reviewed",
                        "closed");
        assertThat(Arrays.stream(Role.values()).map(Role::key))
                .containsExactly(
                        "commander",
                        "deputy",
                        "scribe",
                        "operationsLead",
                        "communicationsLead",
                        "responder",
                        "specialist");
        assertThat(Arrays.stream(ClockKind.values()).map(ClockKind::label))
                .containsExactly("response", "status update", "resolution", "post-mortem", "action");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstFourStatesOfAClockRun(ClockState state) {
        boolean runs = List.of(ClockState.RUNNING, ClockState.AT_RISK, ClockState.BREACHED, ClockState.PAUSED)
                .contains(state);

        assertThat(state.isRunning()).isEqualTo(runs);
    }

    @Test
    void aClockNeedsAGoalAndAPauseAnOrder() {
        assertThatThrownBy(() -> clock(Duration.ZERO)).hasMessageContaining("goal above zero");
        assertThatThrownBy(() -> clock(Duration.ofMinutes(-1))).hasMessageContaining("goal above zero");
        assertThatThrownBy(() -> new Pause(NOON, NOON.minusSeconds(1), PauseReason.WAITING_FOR_VENDOR))
                .hasMessageContaining("cannot end");
    }

    @Test
    void aPauseIsAsLongAsItHasLasted() {
        Pause pause = new Pause(NOON, NOON.plusSeconds(60), PauseReason.WAITING_FOR_VENDOR);

        assertThat(pause.lengthAt(NOON.minusSeconds(1))).isEqualTo(Duration.ZERO);
        assertThat(pause.lengthAt(NOON.plusSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        assertThat(pause.lengthAt(NOON.plusSeconds(90))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void entriesKeepWhatTheyWereGiven() {
        NewEntry entry = NewEntry.bySystem("INC-2026-001", TimelineKind.NOTE, "Said")
                .with(Map.of("a", "b"))
                .at(NOON);

        assertThat(entry)
                .isEqualTo(new NewEntry("INC-2026-001", NOON, "system", TimelineKind.NOTE, "Said", Map.of("a", "b")));
    }

    @Test
    void exceptionsSayWhich() {
        assertThat(new UnknownIncidentException("INC-2026-009")).hasMessage("There is no incident INC-2026-009.");
        assertThat(new NotPossibleNowException("It is closed.")).hasMessage("It is closed.");
    }

    private static IncidentClock clock(Duration goal) {
        return new IncidentClock(
                "1", "INC-2026-001", ClockKind.UPDATE, 1, goal, NOON, List.of(), null, null, null, null);
    }
}
