package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.support.Http;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import dev.muster.support.RecoveryStory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A risky procedure waits for a second person, whichever way the first one tries to be that. */
@MusterTest
class ProcedureApprovalTest {

    private static final String TASK = "Approve recovery procedure";
    private static final String APPROVAL = "{\"variables\":{\"approvalDecision\":{\"value\":\"APPROVE\"}}}";

    @LocalServerPort
    int port;

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
    void chooseSomethingRisky() {
        clock.setTo(Instant.parse("2026-03-01T10:00:00Z"));
        recovery = RecoveryStory.begun(engine, ledger, incidents);
        recovery.story()
                .complete(
                        "commander",
                        "Choose recovery procedure",
                        Map.of(
                                "procedure",
                                "RESTORE_BACKUP",
                                "plan",
                                "last night's",
                                "procedureReason",
                                "the catalogue is behind"));
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void asksTheGroupsOfThePolicyAndTellsThem() {
        assertThat(recovery.open()).containsExactly(TASK);
        assertThat(groups()).containsExactlyInAnyOrder("approver", "commander");
        assertThat(texts())
                .anyMatch(text -> text.startsWith(
                        "Approval to restore a backup is asked of approver or commander, within 15 min: Restoring"));
        assertThat(notifications.list(new NotificationQuery(recovery.number(), null, 0, 100)))
                .filteredOn(message -> message.purpose().name().equals("APPROVAL"))
                .extracting(message -> message.person())
                .contains("approver", "commander");
    }

    @Test
    void refusesWhoeverChoseItOverRest() {
        HttpResponse<String> refused =
                Http.as(port, "commander").postJson("/engine-rest/task/" + taskId() + "/submit-form", APPROVAL);

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("You chose this procedure, so somebody else has to approve");
        assertThat(recovery.open()).containsExactly(TASK);
    }

    @Test
    void refusesWhoeverChoseItInTasklist() {
        Http browser = Http.browserOf(port, "commander");
        String token = browser.get("/camunda/app/tasklist/default/")
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();
        HttpResponse<String> refused = browser.postJson(
                "/camunda/api/engine/engine/default/task/" + taskId() + "/submit-form",
                APPROVAL,
                "X-XSRF-TOKEN",
                token);

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("You chose this procedure, so somebody else has to approve");
        assertThat(recovery.open()).containsExactly(TASK);
    }

    @Test
    void goesOnWhenAnotherPersonApproves() {
        HttpResponse<String> done =
                Http.as(port, "approver").postJson("/engine-rest/task/" + taskId() + "/submit-form", APPROVAL);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        recovery.story().runJobs();

        assertThat(recovery.open()).containsExactly("Choose backup");
        assertThat(timeline.of(recovery.number()))
                .filteredOn(entry -> entry.text().equals("Approved to restore a backup"))
                .singleElement()
                .extracting(TimelineEntry::actor)
                .isEqualTo("approver");
    }

    @Test
    void aNoLeadsBackToTheChoiceWithItsReason() {
        assertThatThrownBy(() -> recovery.story().complete("approver", TASK, Map.of("approvalDecision", "REJECT")))
                .hasStackTraceContaining("approvalComment");
        recovery.story()
                .complete(
                        "approver", TASK, Map.of("approvalDecision", "REJECT", "approvalComment", "roll back instead"));

        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
        String task = recovery.story().task("Choose recovery procedure").getId();
        assertThat(engine.getTaskService().getVariable(task, "lastAttempt"))
                .isEqualTo("approver did not approve to restore a backup: roll back instead");
        assertThat(texts()).contains("Not approved to restore a backup: roll back instead");
    }

    @Test
    void silencePassesTheQuestionOn() {
        assertThat(due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        recovery.timer("event_ApprovalOverdue"); // early, as somebody may do by hand

        assertThat(groups()).containsExactly("manager");
        assertThat(texts())
                .contains("Nobody of approver or commander answered within 15 min whether to restore a backup:"
                        + " the next are asked");
        assertThat(due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        clock.advance(Duration.ofMinutes(10)); // in time
        recovery.timer("event_ApprovalOverdue");

        assertThat(groups()).containsExactlyInAnyOrder("approver", "commander", "manager");
        clock.advance(Duration.ofDays(5)); // after an outage: once, and counted from now on
        recovery.timer("event_ApprovalOverdue");

        assertThat(recovery.open()).containsExactly(TASK);
        assertThat(due()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
    }

    private String taskId() {
        return recovery.story().task(TASK).getId();
    }

    private Instant due() {
        return recovery.story().timerJob("event_ApprovalOverdue").getDuedate().toInstant();
    }

    private List<String> groups() {
        return engine.getTaskService().getIdentityLinksForTask(taskId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private List<String> texts() {
        return timeline.of(recovery.number()).stream().map(TimelineEntry::text).toList();
    }
}
