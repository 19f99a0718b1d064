package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.support.Http;
import dev.muster.support.ModelRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The meeting of a review: arranged in Tasklist or by the API, in everybody's calendar, moved and called off. */
@MusterTest
class ReviewMeetingTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Timeline timeline;

    @Autowired
    SentInvitations sent;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    ModelRun run;

    @BeforeEach
    void inReview() {
        clock.setTo(Instant.parse("2026-11-24T16:16:00Z"));
        run = ModelRun.start(
                        engine,
                        ledger,
                        "post-incident-review",
                        Map.of("reviewDueIn", "P3D", "approverGroup", "approver"))
                .job("serviceTask_DraftPostMortem");
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    @Test
    void proposesATimeAndPeopleAndInvitesThem() throws Exception {
        assertThat(run.variable("meetingAt")).isEqualTo("2026-11-26T04:00:00Z");
        assertThat(run.variable("meetingParticipants")).asString().isNotBlank();

        run.complete(
                        "commander",
                        "userTask_ScheduleReviewMeeting",
                        Map.of(
                                "meetingDecision", "HOLD",
                                "meetingAt", "2026-11-25T14:00Z",
                                "meetingMinutes", 45,
                                "meetingPlace", "Room 4; bring cake",
                                "meetingParticipants", "responder, ada@example.org"))
                .job("serviceTask_RecordMeetingDecision");

        assertThat(sent.of(run.number()))
                .extracting(Notification::recipient)
                .hasSize(2)
                .contains("ada@example.org");
        Calendar calendar = sent.calendarTo(run.number(), "ada@example.org");
        VEvent event = (VEvent) calendar.getComponents().get(0);
        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        assertThat(text(event, "DTSTART")).isEqualTo("20261125T140000Z");
        assertThat(text(event, "DTEND")).isEqualTo("20261125T144500Z");
        assertThat(text(event, "LOCATION")).isEqualTo("Room 4; bring cake");
        assertThat(text(event, "SEQUENCE")).isEqualTo("0");
        assertThat(text(event, "UID")).startsWith("review-" + run.number().toLowerCase(Locale.ROOT) + "@");
        assertThat(event.getProperties("ATTENDEE")).hasSize(2);
        assertThat(timeline.of(run.number()))
                .extracting(TimelineEntry::text)
                .contains("Review meeting arranged for 2026-11-25 14:00 UTC: responder, ada@example.org");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(run.instance().getId())
                        .list())
                .as("the writing goes on")
                .hasSize(1);
    }

    @Test
    void movesTheSameEntryAndCallsItOffWhenTheReviewIsWithdrawn() throws Exception {
        assertThat(arrange("responder", "2026-11-25T14:00:00Z", "responder\", \"ada@example.org"))
                .isEqualTo(200);
        run.job("serviceTask_InviteToReviewMeeting");
        assertThat(arrange("manager", "2026-11-25T16:00:00Z", "responder")).isEqualTo(200);

        assertThat(value(sent.calendarTo(run.number(), "ada@example.org"), "METHOD"))
                .as("who is no longer invited hears so")
                .isEqualTo("CANCEL");
        String address = sent.addressOf(run.number(), "responder");
        Calendar moved = sent.calendarTo(run.number(), address);
        assertThat(text((VEvent) moved.getComponents().get(0), "SEQUENCE")).isEqualTo("1");
        assertThat(text((VEvent) moved.getComponents().get(0), "DTSTART")).isEqualTo("20261125T160000Z");
        run.job("serviceTask_InviteToReviewMeeting");

        engine.getRuntimeService()
                .createMessageCorrelation("postIncidentReview.withdrawn")
                .processInstanceBusinessKey(run.number())
                .correlateAll();

        Calendar off = sent.calendarTo(run.number(), address);
        assertThat(value(off, "METHOD")).isEqualTo("CANCEL");
        assertThat(text((VEvent) off.getComponents().get(0), "STATUS")).isEqualTo("CANCELLED");
        assertThat(text((VEvent) off.getComponents().get(0), "UID"))
                .isEqualTo(text((VEvent) moved.getComponents().get(0), "UID"));
    }

    @Test
    void refusesWhatCannotBeInACalendar() {
        Map<String, Object> wish = Map.of("meetingDecision", "HOLD", "meetingAt", "2026-11-25T14:00Z");
        refused(wish, Map.of("meetingParticipants", "nobody-knows-me"), "nobody-knows-me");
        refused(wish, Map.of("meetingAt", "next tuesday", "meetingParticipants", "responder"), "meetingAt");
        refused(wish, Map.of("meetingAt", "2026-11-23T14:00Z", "meetingParticipants", "responder"), "which is over");
        refused(Map.of("meetingDecision", "NOT_NEEDED"), Map.of(), "meetingNote");
        assertThat(arrange("auditor", "2026-11-25T14:00:00Z", "responder")).isEqualTo(403);
        assertThat(arrange("responder", "2026-11-23T14:00:00Z", "responder")).isEqualTo(422);
        assertThat(arrange("responder", "2026-11-25T14:00:00Z", "a b")).isEqualTo(400);
        assertThat(sent.of(run.number())).isEmpty();

        run.complete(
                        "responder",
                        "userTask_ScheduleReviewMeeting",
                        Map.of("meetingDecision", "NOT_NEEDED", "meetingNote", "we met in the bridge"))
                .job("serviceTask_RecordMeetingDecision");
        assertThat(timeline.of(run.number()))
                .extracting(TimelineEntry::text)
                .contains("No review meeting: we met in the bridge");
    }

    private void refused(Map<String, Object> some, Map<String, Object> more, String word) {
        Map<String, Object> entered = new HashMap<>(some);
        entered.putAll(more);
        assertThatThrownBy(() -> run.complete("responder", "userTask_ScheduleReviewMeeting", entered))
                .hasStackTraceContaining(word);
    }

    private int arrange(String person, String at, String participants) {
        return Http.as(port, person)
                .postJson(
                        "/api/v1/incidents/" + run.number() + "/review/meeting",
                        "{\"startsAt\": \"" + at + "\", \"participants\": [\"" + participants + "\"]}")
                .statusCode();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }
}
