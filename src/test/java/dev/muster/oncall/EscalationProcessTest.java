package dev.muster.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentStatus;
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
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code escalation.bpmn}: who is paged when, and what is kept of it. The demo's schedule of the shop decides. */
@MusterTest
class EscalationProcessTest {

    /** A Tuesday; responder is first on call in the shop, commander second, and commander on duty. */
    private static final Instant START = Instant.parse("2027-01-05T14:30:00Z");
    /** Before any rotation begins: nobody is on call. */
    private static final Instant TOO_EARLY = Instant.parse("2025-12-01T12:00:00Z");

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
    private Notifications notifications;

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

    private List<Page> pagesOf(IncidentStory story) {
        return pages.of(story.number());
    }

    private List<String> outcomes(IncidentStory story) {
        return pagesOf(story).stream()
                .map(page -> page.cycle() + "." + page.tier() + " " + page.person() + " " + page.outcome())
                .toList();
    }

    private List<String> pagedByMail(IncidentStory story) {
        return notifications.list(new NotificationQuery(story.number(), null, 0, 100)).stream()
                .filter(message -> message.purpose() == Purpose.PAGE)
                .map(Notification::person)
                .toList();
    }

    private void escalateAgain(IncidentStory story) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "escalation",
                        story.number(),
                        Map.of(
                                "incidentNumber",
                                story.number(),
                                "title",
                                "Checkout answers nothing",
                                "service",
                                "checkout",
                                "severity",
                                story.incident().severity().name(),
                                "incidentUrl",
                                "http://localhost/"));
        story.runJobs();
    }

    @Test
    void pagesWhoIsOnCallTierByTierAndKeepsWhatCameOfEachPage() {
        IncidentStory story = declared(Severity.P1);
        assertThat(outcomes(story)).containsExactly("1.0 responder WAITING");
        assertThat(pagesOf(story).get(0).reason()).isEqualTo("first on call of schedule Shop until 11 Jan 09:00 CET");

        clock.advance(Duration.ofMinutes(15));
        story.timer("event_ResponseBreached");
        assertThat(outcomes(story)).containsExactly("1.0 responder NO_ANSWER", "1.1 commander WAITING");

        clock.advance(Duration.ofMinutes(8));
        story.timer("event_TierLimitReached");
        // commander is on duty as well, but was asked: nobody else of the shop is left, so commander is asked again
        assertThat(outcomes(story))
                .containsExactly("1.0 responder NO_ANSWER", "1.1 commander NO_ANSWER", "1.2 commander WAITING");

        story.timer("event_TierLimitReached");
        assertThat(outcomes(story)).endsWith("1.2 commander NO_ANSWER", "1.3 manager WAITING");
        assertThat(pagesOf(story).get(3).source()).isEqualTo(DutySource.MANAGEMENT);

        story.complete("manager", "Take over incident", Map.of());
        assertThat(outcomes(story))
                .endsWith("1.3 manager TAKEN_OVER")
                .noneMatch(outcome -> outcome.endsWith("WAITING"));
        assertThat(pagedByMail(story)).containsExactlyInAnyOrder("responder", "commander", "commander", "manager");
    }

    @Test
    void anAcknowledgementSettlesThePage() {
        IncidentStory story = declared(Severity.P2);
        clock.advance(Duration.ofMinutes(3));
        story.acknowledged();

        assertThat(pagesOf(story)).singleElement().satisfies(page -> {
            assertThat(page.outcome()).isEqualTo(PageOutcome.ACKNOWLEDGED);
            assertThat(page.outcomeAt()).isEqualTo(START.plus(Duration.ofMinutes(3)));
            assertThat(page.answeredBy()).isEqualTo("responder");
        });
    }

    @Test
    void whoeverAnswersLateAnswersAllTheSameAndTheOthersNeedNot() {
        IncidentStory story = declared(Severity.P1).timer("event_ResponseBreached");
        story.acknowledged();

        assertThat(outcomes(story)).containsExactly("1.0 responder ACKNOWLEDGED", "1.1 commander ANSWERED_BY_ANOTHER");
    }

    @Test
    void anEscalationThatBeginsAnewPagesTheSamePeopleAgain() {
        IncidentStory story = declared(Severity.P1).timer("event_ResponseBreached");
        story.complete("commander", "Take over incident", Map.of());
        escalateAgain(story);

        assertThat(outcomes(story))
                .containsExactly("1.0 responder NO_ANSWER", "1.1 commander TAKEN_OVER", "2.1 responder WAITING");
        assertThat(pagesOf(story).get(2).reason())
                .as("who answered and let it rest is not the one to ask")
                .contains("was asked already");
        assertThat(pagesOf(story).get(2).text()).contains("acknowledged, but nothing has followed");
        escalateAgain(story);
        assertThat(outcomes(story)).endsWith("3.1 commander WAITING");
        assertThat(pagedByMail(story)).containsExactlyInAnyOrder("responder", "commander", "responder", "commander");
    }

    @Test
    void whereNobodyIsOnCallTheOrderOfTheTeamIsPagedAndTheTimelineSaysWhy() {
        clock.setTo(TOO_EARLY);
        IncidentStory story = declared(Severity.P1);

        assertThat(pagesOf(story)).singleElement().satisfies(page -> {
            assertThat(page.person()).isEqualTo("responder");
            assertThat(page.source()).isEqualTo(DutySource.FALLBACK_ORDER);
        });
        assertThat(entries(story, TimelineKind.PAGED)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("responder was paged", "nobody is first on call", "next in the order of team Shop"));
        story.timer("event_ResponseBreached").timer("event_TierLimitReached");
        assertThat(outcomes(story)).endsWith("1.1 commander NO_ANSWER", "1.2 manager WAITING");

        // the manager who was paged because nobody else was left can take over
        story.complete("manager", "Take over incident", Map.of());
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.ACKNOWLEDGED);
    }

    private List<TimelineEntry> entries(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}
