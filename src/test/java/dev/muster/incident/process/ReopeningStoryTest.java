package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.engine.RefusedByRule;
import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.LinkKind;
import dev.muster.incident.Milestone;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Origin;
import dev.muster.incident.PauseReason;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was resolved comes back: as the same incident within the window, as a new one later. */
@MusterTest
class ReopeningStoryTest extends CourseScene {

    @Autowired
    private IncidentLinks links;

    private IncidentStory resolved(Severity severity, String impact) {
        IncidentStory story = declared(severity);
        clock.advance(Duration.ofMinutes(10));
        story.acknowledged();
        clock.advance(Duration.ofMinutes(50));
        return story.resolvedFrom(impact);
    }

    @Test
    void reopenedInReviewTheResponseBeginsAnewAndTheResolutionGoesOn() {
        IncidentStory story = resolved(Severity.P1, "CRITICAL");
        assertThat(clockOf(story, ClockKind.RESOLUTION).state(clock.instant())).isEqualTo(ClockState.MET);
        clock.advance(Duration.ofHours(10));
        Incident same = course.reopen(story.number(), "it is back", "commander");
        story.runJobs();
        assertThat(same.number()).isEqualTo(story.number());
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(story.taskNames())
                .anyMatch(name -> name.endsWith("Acknowledge incident"))
                .noneMatch(name -> name.endsWith("Complete post-mortem"));
        assertThat(clockOf(story, ClockKind.RESPONSE)).satisfies(response -> {
            assertThat(response.cycle()).isEqualTo(2);
            assertThat(response.startedAt()).isEqualTo(clock.instant());
        });
        Instant due = START.plus(Duration.ofHours(4)).plus(Duration.ofHours(10));
        assertThat(clockOf(story, ClockKind.RESOLUTION)).satisfies(resolution -> {
            assertThat(resolution.cycle()).isEqualTo(1);
            assertThat(resolution.dueAt(clock.instant())).isEqualTo(due);
            assertThat(resolution.pauses()).singleElement().satisfies(pause -> assertThat(pause.reason())
                    .isEqualTo(PauseReason.RESOLVED_MEANWHILE));
        });
        assertThat(story.timerJob("startEvent_ResolutionBreached").getDuedate()).isEqualTo(Date.from(due));
        assertThat(story.timerJob("event_ResponseBreached").getDuedate())
                .isEqualTo(Date.from(clock.instant().plus(Duration.ofMinutes(15))));

        story.acknowledged().resolvedFrom("CRITICAL");
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.IN_REVIEW);
        assertThat(incidents.milestones(story.number()).get(Milestone.RESOLVED)).satisfies(fact -> {
            assertThat(fact.at()).isEqualTo(clock.instant());
            assertThat(fact.reason()).contains("reopening");
        });
        story.complete("responder", "Complete post-mortem", Map.of());
        story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        story.isOver();
    }

    @Test
    void theSamePeoplePagedBeforeArePagedAgain() {
        IncidentStory story = resolved(Severity.P4, "LOW");
        long paged = entries(story, TimelineKind.PAGED).size();
        course.reopen(story.number(), "it is back", "commander");
        story.runJobs();
        assertThat(entries(story, TimelineKind.PAGED).size()).isGreaterThan((int) paged);
    }

    @Test
    void aClosedIncidentIsReopenedWithinTheWindowAndComesBackAsANewOneLater() {
        IncidentStory story = resolved(Severity.P4, "LOW");
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        String first = story.incident().processInstance();
        clock.advance(Duration.ofDays(7));
        course.reopen(story.number(), "it is back", "responder");
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(story.incident().processInstance()).isNotEqualTo(first);
        story.acknowledged().resolvedFrom("LOW").isOver();

        clock.advance(Duration.ofDays(7).plusSeconds(1));
        Incident later = course.reopen(story.number(), "and again", "responder");
        assertThat(later.number()).isNotEqualTo(story.number());
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(links.of(later.number()))
                .isEqualTo(links.of(story.number()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.from()).isEqualTo(later.number());
                    assertThat(link.kind()).isEqualTo(LinkKind.RECURRENCE_OF);
                });
        assertThat(links.mainOf(later.number())).isEqualTo(later.number());
    }

    @Test
    void whatIsNotResolvedCannotBeReopened() {
        IncidentStory story = declared(Severity.P3);
        assertThatThrownBy(() -> course.reopen(story.number(), "x", "commander"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("OPEN");
    }

    @Test
    void theReporterIsAskedAndANoReopensIt() {
        IncidentStory story =
                story(declaration(Severity.P4, Origin.REPORT)).acknowledged().resolvedFrom("LOW");
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(story.task("Confirm resolution").getAssignee()).isEqualTo("responder");
        assertThatThrownBy(() ->
                        story.complete("responder", "Confirm resolution", Map.of("resolutionAnswer", "NOT_SOLVED")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("resolutionComment");
        story.complete(
                "responder",
                "Confirm resolution",
                Map.of("resolutionAnswer", "NOT_SOLVED", "resolutionComment", "still slow"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(entries(story, TimelineKind.REOPENED)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("responder");
            assertThat(entry.text()).contains("still slow");
        });
        story.acknowledged().resolvedFrom("LOW");
        story.complete("responder", "Confirm resolution", Map.of("resolutionAnswer", "SOLVED"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
    }

    @Test
    void noAnswerWithinTheDaysOfThePolicyClosesIt() {
        IncidentStory story =
                story(declaration(Severity.P4, Origin.REPORT)).acknowledged().resolvedFrom("LOW");
        assertThat(story.timerJob("event_ConfirmationUnanswered").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofDays(7))));
        clock.advance(Duration.ofDays(9));
        story.timer("event_ConfirmationUnanswered");
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(entries(story, TimelineKind.CONFIRMED)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("has not answered"));
        story.isOver();
    }
}
