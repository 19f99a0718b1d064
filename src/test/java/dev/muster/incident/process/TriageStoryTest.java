package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.engine.RefusedByRule;
import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.LinkKind;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate waits until a person says what it is. */
@MusterTest
class TriageStoryTest extends CourseScene {

    @Autowired
    private IncidentLinks links;

    @Test
    void aCandidateWaitsAndPromisesNothing() {
        IncidentStory story = candidate(Severity.P1);
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.TRIAGE);
        assertThat(incidents.clocks(story.number())).isEmpty();
        assertThat(story.taskNames()).containsExactly(story.number() + " · P1 · Confirm incident");
        assertThat(story.passed()).doesNotContain("serviceTask_PageOnCall");
    }

    @Test
    void aConfirmedCandidateOwesAResponseSinceItsDeclaration() {
        IncidentStory story = candidate(Severity.P1);
        clock.advance(Duration.ofMinutes(4));
        story.complete("responder", "Confirm incident", Map.of("triageDecision", "CONFIRM"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
        for (ClockKind kind : List.of(ClockKind.RESPONSE, ClockKind.UPDATE, ClockKind.RESOLUTION)) {
            assertThat(clockOf(story, kind).startedAt()).as("%s", kind).isEqualTo(START);
        }
        assertThat(story.passed()).contains("serviceTask_PageOnCall");
        assertThat(entries(story, TimelineKind.CONFIRMED)).singleElement().satisfies(entry -> assertThat(entry.actor())
                .isEqualTo("responder"));
    }

    @Test
    void aTriageLongerThanThePromiseIsABreachAtOnce() {
        IncidentStory story = candidate(Severity.P1);
        clock.advance(Duration.ofMinutes(20));
        course.confirm(story.number(), "looks bad", "commander");
        story.runJobs();
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant())).isEqualTo(ClockState.BREACHED);
        assertThat(story.timerJob("event_ResponseBreached").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(15))));
    }

    @Test
    void theReminderOfACandidateComesAfterTheTimeOfTheTable() {
        IncidentStory story = candidate(Severity.P2);
        assertThat(story.timerJob("event_CandidateWaiting").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(10))));
        story.timer("event_CandidateWaiting");
        assertThat(entries(story, TimelineKind.DEADLINE_AT_RISK))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("10 min"));
        assertThat(story.taskNames()).hasSize(1);
    }

    @Test
    void aCandidateIsDeclinedWithAReasonThatTheReporterHears() {
        IncidentStory story = candidate(Severity.P3);
        assertThatThrownBy(() -> story.complete("responder", "Confirm incident", Map.of("triageDecision", "DECLINE")))
                .hasRootCauseInstanceOf(RefusedByRule.class)
                .rootCause()
                .hasMessageContaining("triageReason");
        story.complete(
                "responder",
                "Confirm incident",
                Map.of("triageDecision", "DECLINE", "triageReason", "a test of the probe"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.DECLINED);
        assertThat(story.incident().statusReason()).isEqualTo("a test of the probe");
        assertThat(entries(story, TimelineKind.TOLD))
                .anySatisfy(entry -> assertThat(entry.data().toString()).contains("responder"));
        story.isOver();
    }

    @Test
    void aCandidateThatRepeatsAnotherIsLinkedToIt() {
        IncidentStory main = declared(Severity.P2);
        IncidentStory story = candidate(Severity.P3);
        assertThatThrownBy(() -> course.markDuplicate(story.number(), "INC-1999-001", "same", "commander"))
                .hasRootCauseInstanceOf(RefusedByRule.class);
        course.markDuplicate(story.number(), main.number(), "same alarm", "commander");
        story.runJobs().isOver();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.DECLINED);
        assertThat(links.holding(story.number(), LinkKind.DUPLICATE_OF)).isPresent();
        assertThat(entries(main, TimelineKind.LINKED)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains(story.number(), "same alarm"));
    }

    @Test
    void anAlertThatCallsForAnIncidentConfirmsTheCandidate() {
        IncidentStory story = candidate(Severity.P3);
        commands.relateAlert(story.number(), "One more guess", Severity.P3, false);
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.TRIAGE);
        commands.relateAlert(story.number(), "Checkout is down", Severity.P1, true);
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
        assertThat(story.incident().severity()).isEqualTo(Severity.P1);
        assertThat(clockOf(story, ClockKind.RESPONSE).goal()).isEqualTo(Duration.ofMinutes(15));
        assertThat(entries(story, TimelineKind.CONFIRMED)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("Checkout is down"));
    }

    @Test
    void anAlertInTheSecondBeforeTheProcessListensIsWeighedAllTheSame() {
        for (boolean candidate : List.of(false, true)) {
            Declaration declaration = declaration(Severity.P3, Origin.ALERT);
            String number = commands.declare(candidate ? declaration.asCandidate() : declaration)
                    .number();
            commands.relateAlert(number, "All of it is down", Severity.P1, true);
            IncidentStory story = new IncidentStory(engine, incidents, number).runJobs();
            assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
            assertThat(story.incident().severity()).isEqualTo(Severity.P1);
        }
    }

    @Test
    void whatIsNoCandidateIsNeitherConfirmedNorDeclined() {
        IncidentStory story = declared(Severity.P3);
        assertThatThrownBy(() -> course.confirm(story.number(), null, "commander"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("OPEN");
    }
}
