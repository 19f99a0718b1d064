package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.engine.RefusedByRule;
import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code incident-lifecycle.bpmn}: the whole way of one incident, and what can happen on it. */
@MusterTest
class IncidentLifecycleTest {

    private static final Instant START = Instant.parse("2026-11-24T14:30:00Z");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void stopTheTime() {
        clock.setTo(START);
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    private IncidentStory declared(Severity severity) {
        return IncidentStory.declared(engine, commands, incidents, severity, "svc-" + System.nanoTime());
    }

    private IncidentClock clockOf(IncidentStory story, ClockKind kind) {
        return incidents.clocks(story.number()).stream()
                .filter(candidate -> candidate.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<TimelineEntry> entries(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    @Test
    void goesFromDeclarationToAReviewedAndClosedIncident() {
        IncidentStory story = declared(Severity.P1);
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
        clock.advance(Duration.ofMinutes(5));
        story.acknowledged().assessed("CRITICAL");
        assertThat(incidents.roles(story.number())).containsEntry(Role.COMMANDER, "responder");
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);

        story.diagnosed();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.IDENTIFIED);
        story.recovered();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.MONITORING);
        story.validated();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.IN_REVIEW);

        story.complete("responder", "Complete post-mortem", Map.of());
        story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        story.isOver();
        assertThat(incidents.milestones(story.number()))
                .containsKeys(
                        Milestone.DETECTED,
                        Milestone.DECLARED,
                        Milestone.ACKNOWLEDGED,
                        Milestone.DIAGNOSED,
                        Milestone.MITIGATED,
                        Milestone.RESTORED,
                        Milestone.VALIDATED,
                        Milestone.RESOLVED,
                        Milestone.REVIEWED,
                        Milestone.CLOSED);
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant())).isEqualTo(ClockState.MET);
        assertThat(story.passed())
                .contains("endEvent_IncidentClosed", "endEvent_AllClearSent", "endEvent_PostMortemPublished")
                .doesNotContain("endEvent_IncidentDismissed", "serviceTask_RecordResponseBreach");
    }

    @Test
    void leavesNoSerialisedJavaObjectBehind() {
        declared(Severity.P2)
                .acknowledged()
                .assessed("HIGH")
                .diagnosed()
                .recovered()
                .validated();
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .disableCustomObjectDeserialization()
                        .list())
                .filteredOn(variable -> variable.getTypedValue() instanceof ObjectValue)
                .extracting(variable -> ((ObjectValue) variable.getTypedValue()).getSerializationDataFormat())
                .containsOnly("application/json");
    }

    @Test
    void showsTheTaskWithNumberSeverityDueDatePriorityAndLink() {
        IncidentStory story = declared(Severity.P1);
        Task task = story.task("Acknowledge incident");
        assertThat(task.getName()).isEqualTo(story.number() + " · P1 · Acknowledge incident");
        assertThat(task.getPriority()).isEqualTo(100);
        assertThat(task.getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofMinutes(15))));
        assertThat(task.getDescription()).contains("/incidents/" + story.number());
    }

    @Test
    void aFailedValidationLeadsBackToDiagnosis() {
        IncidentStory story = declared(Severity.P1)
                .acknowledged()
                .assessed("CRITICAL")
                .diagnosed()
                .recovered();
        story.complete("responder", "Validate restoration", IncidentStory.checks("FAIL"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(story.taskNames()).anyMatch(name -> name.endsWith("Diagnose: gather evidence"));
        assertThat(story.passed()).doesNotContain("serviceTask_TellServiceRestored");

        story.diagnosed().recovered().validated();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.IN_REVIEW);
    }

    @Test
    void anUnacknowledgedP1IsWarnedThenBreachedThenEscalatedTierByTier() {
        IncidentStory story = declared(Severity.P1);
        assertThat(story.timerJob("event_ResponseAtRisk").getDuedate()).isEqualTo(Date.from(START.plusSeconds(675)));
        story.timer("event_ResponseAtRisk");
        assertThat(entries(story, TimelineKind.DEADLINE_AT_RISK)).hasSize(1);

        clock.advance(Duration.ofMinutes(15));
        story.timer("event_ResponseBreached");
        assertThat(clockOf(story, ClockKind.RESPONSE).breachedAt()).isEqualTo(clock.instant());
        assertThat(entries(story, TimelineKind.DEADLINE_BREACHED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("breach"));
        assertThat(story.taskNames()).anyMatch(name -> name.endsWith("Take over incident"));
        assertThat(entries(story, TimelineKind.PAGED)).hasSize(2);

        story.timer("event_TierLimitReached").timer("event_TierLimitReached");
        assertThat(entries(story, TimelineKind.ESCALATED)).hasSize(3);
        assertThat(story.passed()).contains("serviceTask_InformManagement");

        story.complete("manager", "Take over incident", Map.of());
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.ACKNOWLEDGED);
        assertThat(incidents.roles(story.number())).containsEntry(Role.COMMANDER, "manager");
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith("Acknowledge incident"));
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant())).isEqualTo(ClockState.MISSED);
    }

    @Test
    void anAcknowledgementEndsTheEscalation() {
        IncidentStory story = declared(Severity.P2);
        story.timer("event_ResponseBreached");
        story.acknowledged();
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith("Take over incident"));
        assertThat(clockOf(story, ClockKind.RESPONSE).breachedAt())
                .as("a recorded breach stays")
                .isNotNull();
    }

    @Test
    void aRaisedSeverityMovesClocksTimersAndTasksAtOnce() {
        IncidentStory story = declared(Severity.P3);
        clock.advance(Duration.ofMinutes(5));
        commands.changeSeverity(story.number(), Severity.P1, "all customers affected", "commander");
        story.runJobs();
        Date due = Date.from(START.plus(Duration.ofMinutes(15)));
        assertThat(story.incident().severity()).isEqualTo(Severity.P1);
        assertThat(story.incident().initialSeverity()).isEqualTo(Severity.P3);
        assertThat(clockOf(story, ClockKind.RESPONSE).goal()).isEqualTo(Duration.ofMinutes(15));
        assertThat(story.timerJob("event_ResponseBreached").getDuedate()).isEqualTo(due);
        Task task = story.task("Acknowledge incident");
        assertThat(task.getName()).contains("P1");
        assertThat(task.getPriority()).isEqualTo(100);
        assertThat(task.getDueDate()).isEqualTo(due);
        assertThat(story.timerJob("event_UpdateOverdue").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(30))));
        assertThat(entries(story, TimelineKind.SEVERITY_CHANGED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("all customers affected"));
    }

    @Test
    void aRaiseThatBreaksThePromiseIsABreachByReclassificationRecordedOnce() {
        IncidentStory story = declared(Severity.P3);
        clock.advance(Duration.ofMinutes(40));
        commands.changeSeverity(story.number(), Severity.P1, "worse than thought", "commander");
        story.runJobs().timer("event_ResponseBreached");
        assertThat(entries(story, TimelineKind.DEADLINE_BREACHED).stream()
                        .filter(entry -> "RESPONSE".equals(entry.data().get("clock"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.data()).containsEntry("cause", "RECLASSIFICATION"));
    }

    @Test
    void aLoweredSeverityKeepsARecordedBreach() {
        IncidentStory story = declared(Severity.P1);
        clock.advance(Duration.ofMinutes(16));
        story.timer("event_ResponseBreached");
        commands.changeSeverity(story.number(), Severity.P4, "one user only", "commander");
        story.runJobs();
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant())).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void aSeverityAgainstTheTableNeedsAReason() {
        IncidentStory story = declared(Severity.P1).acknowledged();
        story.complete(
                "responder",
                "Assess impact",
                Map.of(
                        "userImpact",
                        "LOW",
                        "businessImpact",
                        "NONE",
                        "systemImpact",
                        "NONE",
                        "dataImpact",
                        "NONE",
                        "securityImpact",
                        "NONE"));
        assertThatThrownBy(() -> story.complete("responder", "Confirm severity", Map.of("confirmedSeverity", "P2")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("severityConfirmationReason");
        story.complete(
                "responder",
                "Confirm severity",
                Map.of("confirmedSeverity", "P2", "severityConfirmationReason", "the big customer is on it"));
        assertThat(story.incident().severity()).isEqualTo(Severity.P2);
    }

    @Test
    void aValueOutsideTheListIsRefusedAndTheTaskStaysOpen() {
        IncidentStory story = declared(Severity.P1).acknowledged();
        assertThatThrownBy(() -> story.complete("responder", "Assess impact", Map.of("userImpact", "HUGE")))
                .hasRootCauseInstanceOf(RefusedByRule.class);
        assertThat(story.taskNames()).anyMatch(name -> name.endsWith("Assess impact"));
        assertThat(incidents.assessments(story.number())).isEmpty();
    }

    @Test
    void aFalseAlarmEndsEverythingFromAnyPoint() {
        for (int steps = 0; steps < 4; steps++) {
            IncidentStory story = declared(Severity.P2);
            if (steps > 0) {
                story.acknowledged();
            }
            if (steps > 1) {
                story.assessed("HIGH");
            }
            if (steps > 2) {
                story.diagnosed();
            }
            commands.cancel(story.number(), "false alarm: a test of the probe", "commander");
            story.runJobs();
            assertThat(story.incident().status()).isEqualTo(IncidentStatus.CANCELLED);
            assertThat(story.incident().statusReason()).contains("false alarm");
            assertThat(incidents.runningClocks(List.of(story.number()))).isEmpty();
            story.isOver();
            assertThatThrownBy(() -> commands.cancel(story.number(), "again", "commander"))
                    .isInstanceOf(NotPossibleNowException.class);
        }
    }

    @Test
    void aRelatedAlertRaisesTheSeverityAndNeverLowersIt() {
        IncidentStory story = declared(Severity.P3);
        commands.relateAlert(story.number(), "Payments down too", Severity.P1);
        story.runJobs();
        assertThat(story.incident().severity()).isEqualTo(Severity.P1);
        assertThat(entries(story, TimelineKind.SEVERITY_CHANGED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("system");
                    assertThat(entry.text()).contains("Payments down too");
                });
        commands.relateAlert(story.number(), "A user grumbles", Severity.P4);
        story.runJobs();
        assertThat(story.incident().severity()).isEqualTo(Severity.P1);
    }

    @Test
    void aP4NeedsNoReviewAndClosesByItself() {
        IncidentStory story = declared(Severity.P4)
                .acknowledged()
                .assessed("LOW")
                .diagnosed()
                .recovered()
                .validated();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        story.isOver();
    }
}
