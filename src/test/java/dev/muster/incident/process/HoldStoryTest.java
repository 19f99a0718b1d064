package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NotPossibleNowException;
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

/** The work waits for something outside, and goes on. */
@MusterTest
class HoldStoryTest extends CourseScene {

    private Instant timer(IncidentStory story, String activity) {
        return story.timerJob(activity).getDuedate().toInstant();
    }

    @Test
    void aReasonThatStopsClocksStopsThemAndTheirTimersUntilTheWorkIsResumed() {
        IncidentStory story = declared(Severity.P2);
        clock.advance(Duration.ofMinutes(10));
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, "ticket 4711", null, "commander");
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.ON_HOLD);
        assertThat(story.incident().statusReason()).contains("waiting for vendor", "ticket 4711");
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant())).isEqualTo(ClockState.PAUSED);
        assertThat(timer(story, "event_ResponseBreached")).isEqualTo(IncidentTimers.STANDS_STILL);
        assertThat(timer(story, "event_UpdateOverdue")).isEqualTo(IncidentTimers.STANDS_STILL);
        assertThat(story.task("Acknowledge incident").getDueDate()).isNull();

        clock.advance(Duration.ofHours(3));
        assertThat(clockOf(story, ClockKind.RESPONSE).state(clock.instant())).isEqualTo(ClockState.PAUSED);
        story.complete("commander", "Resume work", Map.of("resumeNote", "they have answered"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
        Instant due = START.plus(Duration.ofMinutes(30)).plus(Duration.ofHours(3));
        assertThat(clockOf(story, ClockKind.RESPONSE).dueAt(clock.instant())).isEqualTo(due);
        assertThat(timer(story, "event_ResponseBreached")).isEqualTo(due);
        assertThat(timer(story, "event_UpdateOverdue")).isEqualTo(START.plus(Duration.ofHours(5)));
        assertThat(timer(story, "startEvent_ResolutionBreached")).isEqualTo(START.plus(Duration.ofHours(11)));
        assertThat(story.task("Acknowledge incident").getDueDate()).isEqualTo(Date.from(due));
        assertThat(entries(story, TimelineKind.RESUMED)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("they have answered"));
    }

    @Test
    void aReasonThatStopsNoClockLetsAllOfThemRun() {
        IncidentStory story = declared(Severity.P2);
        course.hold(story.number(), PauseReason.WAITING_FOR_COLLEAGUE, null, null, "commander");
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.ON_HOLD);
        assertThat(timer(story, "event_ResponseBreached")).isEqualTo(START.plus(Duration.ofMinutes(30)));
        assertThat(clockOf(story, ClockKind.RESPONSE).pauses()).isEmpty();
        assertThat(entries(story, TimelineKind.HELD)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("no clock stands still"));
    }

    @Test
    void aP1GoesOnOwingItsUpdatesAlsoWhenItBecomesOneDuringTheHold() {
        IncidentStory story = declared(Severity.P2).acknowledged();
        course.hold(story.number(), PauseReason.WAITING_FOR_CUSTOMER, null, null, "commander");
        story.runJobs();
        assertThat(clockOf(story, ClockKind.UPDATE).isPaused()).isTrue();
        clock.advance(Duration.ofMinutes(10));
        commands.changeSeverity(story.number(), Severity.P1, "worse", "commander");
        story.runJobs();
        assertThat(clockOf(story, ClockKind.UPDATE).isPaused()).isFalse();
        assertThat(clockOf(story, ClockKind.RESOLUTION).isPaused()).isTrue();
        assertThat(timer(story, "event_UpdateOverdue")).isEqualTo(START.plus(Duration.ofMinutes(40)));
        assertThat(timer(story, "startEvent_ResolutionBreached")).isEqualTo(IncidentTimers.STANDS_STILL);

        clock.advance(Duration.ofMinutes(1));
        commands.changeSeverity(story.number(), Severity.P3, "not so bad", "commander");
        story.runJobs();
        assertThat(clockOf(story, ClockKind.UPDATE).isPaused()).isTrue();
        assertThat(clockOf(story, ClockKind.UPDATE).pauses()).hasSize(2);
    }

    @Test
    void anUpdatePublishedDuringTheHoldPromisesNothingBeforeItsEnd() {
        IncidentStory story = declared(Severity.P2).acknowledged();
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, null, "commander");
        story.runJobs();
        story.complete(
                "communications",
                "Post status update",
                Map.of("updateText", "We wait for the vendor", "updateAudience", "ALL"));
        assertThat(clockOf(story, ClockKind.UPDATE).cycle()).isEqualTo(2);
        assertThat(clockOf(story, ClockKind.UPDATE).isPaused()).isTrue();
        assertThat(timer(story, "event_UpdateOverdue")).isEqualTo(IncidentTimers.STANDS_STILL);
        assertThat(story.task("Post status update").getDueDate()).isNull();
        clock.advance(Duration.ofHours(1));
        course.resume(story.number(), null, "commander");
        story.runJobs();
        assertThat(timer(story, "event_UpdateOverdue")).isEqualTo(START.plus(Duration.ofHours(3)));
    }

    @Test
    void timersThatMeasureTheWorkLeaveTheHoldOut() {
        IncidentStory story = declared(Severity.P2).acknowledged();
        assertThat(timer(story, "event_ResponseIdle")).isEqualTo(START.plus(Duration.ofMinutes(30)));
        clock.advance(Duration.ofMinutes(10));
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, null, "commander");
        story.runJobs();
        assertThat(timer(story, "event_ResponseIdle")).isEqualTo(IncidentTimers.STANDS_STILL);
        clock.advance(Duration.ofHours(2));
        course.resume(story.number(), null, "commander");
        story.runJobs();
        assertThat(timer(story, "event_ResponseIdle"))
                .isEqualTo(START.plus(Duration.ofHours(2)).plus(Duration.ofMinutes(30)));
    }

    @Test
    void aHoldIsCalledToMindAtItsEndOrAfterTheTimeOfTheTable() {
        IncidentStory story = declared(Severity.P2);
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, null, "commander");
        story.runJobs();
        assertThat(timer(story, "event_HoldOver")).isEqualTo(START.plus(Duration.ofHours(4)));
        story.timer("event_HoldOver");
        assertThat(entries(story, TimelineKind.DEADLINE_AT_RISK))
                .anySatisfy(entry -> assertThat(entry.text()).contains("on hold"));
        assertThat(story.task("Resume work").getDueDate()).isEqualTo(Date.from(START.plus(Duration.ofHours(4))));
        course.resume(story.number(), null, "commander");
        story.runJobs();

        Instant monday = START.plus(Duration.ofDays(5));
        course.hold(story.number(), PauseReason.WAITING_FOR_CHANGE_WINDOW, null, monday, "commander");
        story.runJobs();
        assertThat(timer(story, "event_HoldOver")).isEqualTo(monday);
    }

    @Test
    void workDoneDuringTheHoldShowsAfterwards() {
        IncidentStory story = declared(Severity.P2);
        course.hold(story.number(), PauseReason.WAITING_FOR_COLLEAGUE, null, null, "commander");
        story.runJobs().acknowledged();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.ON_HOLD);
        course.resume(story.number(), null, "commander");
        story.runJobs();
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.ACKNOWLEDGED);
    }

    @Test
    void aRestoredServiceEndsTheHold() {
        IncidentStory story = declared(Severity.P1).acknowledged();
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, null, "commander");
        story.runJobs();
        clock.advance(Duration.ofHours(1));
        story.resolvedFrom("CRITICAL");
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.IN_REVIEW);
        assertThat(story.taskNames()).noneMatch(name -> name.endsWith("Resume work"));
        assertThat(clockOf(story, ClockKind.RESOLUTION).state(clock.instant())).isEqualTo(ClockState.MET);
    }

    @Test
    void aHoldIsRefusedWhereItMakesNoSense() {
        IncidentStory story = declared(Severity.P2);
        assertThatThrownBy(() -> course.resume(story.number(), null, "commander"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("not on hold");
        assertThatThrownBy(() -> course.hold(story.number(), PauseReason.RESOLVED_MEANWHILE, null, null, "commander"))
                .isInstanceOf(NotPossibleNowException.class);
        assertThatThrownBy(() -> course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, START, "commander"))
                .isInstanceOf(NotPossibleNowException.class);
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, null, "commander");
        story.runJobs();
        assertThatThrownBy(() -> course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, null, null, "commander"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("ON_HOLD");
    }
}
