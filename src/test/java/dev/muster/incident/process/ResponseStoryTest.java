package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.ImpactRevision;
import dev.muster.incident.IncidentClock.BreachCause;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An acknowledgement that leads to nothing, a revised impact, and the time to resolve. */
@MusterTest
class ResponseStoryTest extends CourseScene {

    private void revise(IncidentStory story, ImpactLevel users) {
        Impact impact = new Impact(users, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE);
        commands.reviseImpact(story.number(), new ImpactRevision(impact, null, "all shops", null), "responder");
        story.runJobs();
    }

    @Test
    void anAcknowledgementThatLeadsToNothingOpensTheEscalationAgainAndAgain() {
        IncidentStory story = declared(Severity.P1);
        clock.advance(Duration.ofMinutes(5));
        story.acknowledged();
        assertThat(story.timerJob("event_ResponseIdle").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(20))));
        int paged = entries(story, TimelineKind.PAGED).size();
        clock.advance(Duration.ofMinutes(15));
        story.timer("event_ResponseIdle");
        assertThat(entries(story, TimelineKind.ESCALATED))
                .anySatisfy(entry -> assertThat(entry.text()).contains("not assessed within 15 min", "responder"));
        assertThat(entries(story, TimelineKind.PAGED).size()).isGreaterThan(paged);
        story.complete("commander", "Take over incident", Map.of());
        assertThat(incidents.roles(story.number())).containsEntry(Role.COMMANDER, "commander");
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant()))
                .as("it was acknowledged in time")
                .isEqualTo(ClockState.MET);
        assertThat(story.timerJob("event_ResponseIdle").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(35))));
        story.timer("event_ResponseIdle").assessed("CRITICAL");
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith("Take over incident"));
        assertThat(story.passed()).contains("callActivity_Diagnosis");
    }

    @Test
    void aWorseImpactRaisesTheSeverityAtOnceAndEveryAssessmentIsKept() {
        IncidentStory story = declared(Severity.P2).acknowledged().assessed("HIGH");
        clock.advance(Duration.ofMinutes(10));
        revise(story, ImpactLevel.CRITICAL);
        assertThat(story.incident().severity()).isEqualTo(Severity.P1);
        assertThat(incidents.assessments(story.number()))
                .extracting(assessment -> assessment.impact().user())
                .containsExactly(ImpactLevel.HIGH, ImpactLevel.CRITICAL);
        assertThat(entries(story, TimelineKind.SEVERITY_CHANGED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("responder");
                    assertThat(entry.text()).contains("revised impact");
                });
        assertThat(clockOf(story, ClockKind.RESOLUTION).goal()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aMilderImpactLowersTheSeverityOnlyWhenAPersonConfirms() {
        IncidentStory story = declared(Severity.P1).acknowledged().assessed("CRITICAL");
        revise(story, ImpactLevel.LOW);
        assertThat(story.incident().severity()).isEqualTo(Severity.P1);
        story.complete("commander", "Confirm severity", Map.of());
        assertThat(story.incident().severity()).isEqualTo(Severity.P4);
    }

    @Test
    void anImpactThatChangesNothingIsKeptAllTheSame() {
        IncidentStory story = declared(Severity.P1).acknowledged().assessed("CRITICAL");
        revise(story, ImpactLevel.CRITICAL);
        assertThat(incidents.assessments(story.number())).hasSize(2);
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith("Confirm severity"));
        story.diagnosed().recovered().validated();
        assertThatThrownBy(() -> revise(story, ImpactLevel.LOW)).isInstanceOf(NotPossibleNowException.class);
    }

    @Test
    void theTimeToResolveIsWarnedOfAndBreachedOnce() {
        IncidentStory story = declared(Severity.P1).acknowledged();
        assertThat(story.timerJob("startEvent_ResolutionAtRisk").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofHours(3))));
        clock.advance(Duration.ofHours(3));
        story.timer("startEvent_ResolutionAtRisk");
        clock.advance(Duration.ofHours(1));
        story.timer("startEvent_ResolutionBreached");
        assertThat(clockOf(story, ClockKind.RESOLUTION).breachedAt()).isEqualTo(clock.instant());
        story.resolvedFrom("CRITICAL");
        assertThat(clockOf(story, ClockKind.RESOLUTION).state(clock.instant())).isEqualTo(ClockState.MISSED);

        course.reopen(story.number(), "back again", "commander");
        story.runJobs().timer("startEvent_ResolutionBreached").timer("startEvent_ResolutionAtRisk");
        assertThat(entries(story, TimelineKind.DEADLINE_BREACHED).stream()
                        .filter(entry -> "RESOLUTION".equals(entry.data().get("clock"))))
                .as("a recorded breach is recorded once")
                .hasSize(1);
    }

    @Test
    void aBreachByReclassificationIsRecordedOnceAndToldOnce() {
        IncidentStory story = declared(Severity.P4);
        clock.advance(Duration.ofHours(5));
        commands.changeSeverity(story.number(), Severity.P1, "worse than thought", "commander");
        story.runJobs();
        assertThat(clockOf(story, ClockKind.RESOLUTION).breachCause()).isEqualTo(BreachCause.RECLASSIFICATION);
        assertThat(toldOfABreach(story)).isZero();
        story.timer("startEvent_ResolutionBreached");
        long told = toldOfABreach(story);
        assertThat(told).isPositive();
        assertThat(entries(story, TimelineKind.DEADLINE_BREACHED).stream()
                        .filter(entry -> "RESOLUTION".equals(entry.data().get("clock"))))
                .hasSize(1);
        story.acknowledged().resolvedFrom("CRITICAL");
        course.reopen(story.number(), "back again", "commander");
        story.runJobs().timer("startEvent_ResolutionBreached");
        assertThat(toldOfABreach(story)).isEqualTo(told);
    }

    private long toldOfABreach(IncidentStory story) {
        return entries(story, TimelineKind.TOLD).stream()
                .filter(entry -> entry.data().toString().contains("BREACH"))
                .count();
    }

    @Test
    void aResolutionRunByHandEarlyIsABreach() {
        IncidentStory story = declared(Severity.P3);
        clock.advance(Duration.ofMinutes(1));
        story.timer("startEvent_ResolutionBreached");
        assertThat(clockOf(story, ClockKind.RESOLUTION).state(clock.instant())).isEqualTo(ClockState.BREACHED);
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
    }
}
