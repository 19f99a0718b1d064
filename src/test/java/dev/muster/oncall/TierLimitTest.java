package dev.muster.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code escalation.bpmn}: the limit of a tier, in time, after an outage, and when the severity changes. */
@MusterTest
class TierLimitTest {

    private static final Instant START = Instant.parse("2027-01-05T14:30:00Z");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Pages pages;

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
        return IncidentStory.declared(engine, commands, incidents, severity, "checkout");
    }

    private List<TimelineEntry> entries(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    @Test
    void theLimitOfATierIsATimerAndTheDueDateOfItsTask() {
        IncidentStory story = declared(Severity.P3).timer("event_ResponseBreached");
        Date limit = Date.from(START.plus(Duration.ofHours(1)));

        assertThat(story.timerJob("event_TierLimitReached").getDuedate()).isEqualTo(limit);
        assertThat(story.task("Take over incident").getDueDate()).isEqualTo(limit);
    }

    @Test
    void aRaisedSeverityShortensTheLimitWhileItRuns() {
        IncidentStory story = declared(Severity.P3).timer("event_ResponseBreached");
        clock.advance(Duration.ofMinutes(5));
        commands.changeSeverity(story.number(), Severity.P1, "everybody is affected", "commander");
        story.runJobs();

        assertThat(story.timerJob("event_TierLimitReached").getDuedate())
                .isEqualTo(Date.from(START.plus(Duration.ofMinutes(7).plusSeconds(30))));
        assertThat(story.task("Take over incident").getDueDate())
                .isEqualTo(story.timerJob("event_TierLimitReached").getDuedate());
        story.timer("event_TierLimitReached");
        assertThat(entries(story, TimelineKind.ESCALATED)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("PT7M30S"));
    }

    @Test
    void afterAnOutageTheLimitRunsLateAndOnce() {
        IncidentStory story = declared(Severity.P1).timer("event_ResponseBreached");
        clock.advance(Duration.ofHours(9));
        story.timer("event_TierLimitReached");

        assertThat(entries(story, TimelineKind.ESCALATED)).hasSize(1);
        assertThat(story.timerJob("event_TierLimitReached").getDuedate())
                .isEqualTo(Date.from(clock.instant().plus(Duration.ofMinutes(7).plusSeconds(30))));
    }

    @Test
    void anAcknowledgementThatLeadsToNothingOpensTheEscalationAgain() {
        IncidentStory story = declared(Severity.P1).acknowledged();
        story.timer("event_ResponseIdle");

        assertThat(pages.of(story.number()))
                .extracting(page -> page.cycle() + "." + page.tier() + " " + page.person() + " " + page.outcome())
                .containsExactly("1.0 responder ACKNOWLEDGED", "2.1 commander WAITING");
        assertThat(pages.of(story.number()).get(1).text()).contains("acknowledged, but nothing has followed");
        story.complete("commander", "Take over incident", Map.of());
        assertThat(pages.of(story.number()).get(1).outcome()).isEqualTo(PageOutcome.TAKEN_OVER);
    }
}
