package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import dev.muster.support.RecoveryStory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when a recovery takes long, and the window in which a restored service is watched. */
@MusterTest
class RecoveryLimitsTest {

    private static final String VALIDATE = "Validate restoration";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    Timeline timeline;

    @Autowired
    Notifications notifications;

    @Autowired
    MovableClock clock;

    RecoveryStory recovery;

    @BeforeEach
    void begin() {
        clock.setTo(Instant.parse("2026-03-01T10:00:00Z"));
        recovery = RecoveryStory.begun(engine, ledger, incidents);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void aRestorationThatTakesTooLongIsToldOnceAndGoesOn() {
        assertThat(due("event_RestorationOverdue")).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(7)); // after an outage
        recovery.timer("event_RestorationOverdue");

        String text = "Deadline breach: the service is not restored within 1 h of the beginning of the restoration.";
        assertThat(texts()).containsOnlyOnce(text);
        assertThat(purposes()).contains("BREACH");
        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
        recovery.choose("FIX_FORWARD").with("Carry out recovery", Map.of("solution", "done"));
        assertThat(recovery.open()).containsExactly(VALIDATE);
    }

    @Test
    void aRestoredServiceIsNotOverdueAnyMore() {
        recovery.choose("FIX_FORWARD").with("Carry out recovery", Map.of("solution", "done"));

        assertThatThrownBy(() -> recovery.timer("event_RestorationOverdue")).hasMessageContaining("has no timer");
    }

    @Test
    void aRunbookThatTakesTooLongIsToldAndGoesOn() {
        recovery.choose("FIX_FORWARD");
        assertThat(due("startEvent_RunbookOverdue")).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        recovery.timer("startEvent_RunbookOverdue"); // early

        assertThat(texts()).contains("The runbook “fix forward” takes longer than 1 h.");
        assertThat(purposes()).contains("AT_RISK");
        assertThat(recovery.open()).containsExactly("Carry out recovery");
    }

    @Test
    void aRunbookInTimeWarnsNobody() {
        recovery.choose("FIX_FORWARD").with("Carry out recovery", Map.of("solution", "done"));

        assertThatThrownBy(() -> recovery.timer("startEvent_RunbookOverdue")).hasMessageContaining("has no timer");
    }

    @Test
    void theValidationFollowsWhenTheWindowHasPassedWithoutAWord() {
        failedOver();
        assertThat(recovery.open()).containsExactly("Observe restored service");
        assertThat(due("event_WindowPassed")).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        clock.advance(Duration.ofMinutes(15)); // in time
        recovery.timer("event_WindowPassed");

        assertThat(recovery.open()).containsExactly(VALIDATE);
        assertThat(texts()).contains("The restored service was watched for 15 min and held");
    }

    @Test
    void aLateWindowPassesAsWell() {
        failedOver();
        clock.advance(Duration.ofDays(2)); // after an outage
        recovery.timer("event_WindowPassed");

        assertThat(recovery.open()).containsExactly(VALIDATE);
    }

    @Test
    void aYesEndsTheWindowEarly() {
        failedOver();
        recovery.with("Observe restored service", Map.of("stillGood", "YES", "observationNote", "all green"));

        assertThat(recovery.open()).containsExactly(VALIDATE);
        assertThat(texts()).contains("The restored service holds: all green");
    }

    @Test
    void aNoLeadsBackToDiagnosis() {
        failedOver();
        assertThatThrownBy(() -> recovery.with("Observe restored service", Map.of("stillGood", "NO")))
                .hasStackTraceContaining("observationNote");
        assertThat(recovery.open()).containsExactly("Observe restored service");
        recovery.with("Observe restored service", Map.of("stillGood", "NO", "observationNote", "errors again"));

        recovery.story().isOver();
        assertThat(recovery.story().passed()).contains("endEvent_RestorationDidNotHold");
        assertThat(incidents.get(recovery.number()).status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(texts()).contains("The restored service does not hold: errors again");
    }

    private void failedOver() {
        recovery.choose("FAILOVER")
                .approved()
                .go("Check standby", Map.of("replicationLagSeconds", 0))
                .done(
                        "Fence primary",
                        "Promote standby",
                        "Switch traffic",
                        "Verify service on standby",
                        "Release writes");
    }

    private Instant due(String event) {
        return recovery.story().timerJob(event).getDuedate().toInstant();
    }

    private List<String> texts() {
        return timeline.of(recovery.number()).stream().map(TimelineEntry::text).toList();
    }

    private List<String> purposes() {
        return notifications.list(new NotificationQuery(recovery.number(), null, 0, 100)).stream()
                .map(message -> message.purpose().name())
                .toList();
    }
}
