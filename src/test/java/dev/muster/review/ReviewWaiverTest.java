package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.support.Http;
import dev.muster.support.ModelRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review is waived by two people: one asks and says why, another decides. */
@MusterTest
class ReviewWaiverTest {

    private static final String ASK = "{\"reason\": \"Reviewed with INC-2026-001\"}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    IncidentClocks clocks;

    @Autowired
    Timeline timeline;

    @Autowired
    PostMortems postMortems;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    ModelRun run;

    @BeforeEach
    void inReview() {
        BpmnAwareTests.init(engine);
        run = ModelRun.start(
                        engine,
                        ledger,
                        "post-incident-review",
                        Map.of("reviewDueIn", "P3D", "approverGroup", "approver"))
                .job("serviceTask_DraftPostMortem");
    }

    @Test
    void isAskedForByCommanderOrManagerWithAReason() {
        assertThat(ask("responder", ASK)).isEqualTo(403);
        assertThat(ask("manager", "{\"reason\": \" \"}")).isEqualTo(400);
        assertThat(ask("manager", ASK)).isEqualTo(202);
        assertThat(ask("commander", ASK)).as("one request at a time").isEqualTo(409);
        assertThat(Http.as(port, "auditor").get(path()).body())
                .contains("\"requestedBy\":\"manager\"", "\"granted\":null");
    }

    @Test
    void endsTheReviewWhenAnotherPersonGrantsIt() {
        ask("commander", ASK);
        engine.getTaskService()
                .addCandidateUser(run.task("userTask_ApproveWaiver").getId(), "commander");
        assertThatThrownBy(() -> run.complete("commander", "userTask_ApproveWaiver", Map.of("waiverDecision", "GRANT")))
                .hasStackTraceContaining("You asked for this waiver, so somebody else has to grant or refuse it.");
        assertThat(run.task("userTask_CompletePostMortem"))
                .as("the writing goes on")
                .isNotNull();

        run.complete("manager", "userTask_ApproveWaiver", Map.of("waiverDecision", "GRANT"))
                .job("serviceTask_RecordWaiverDecision")
                .job("serviceTask_WaiveReview")
                .job("endEvent_ReviewWaived");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("serviceTask_PublishPostMortem");
        assertThat(postMortems.find(run.number()))
                .get()
                .extracting(PostMortem::state, PostMortem::approver, PostMortem::comment)
                .containsExactly(PostMortemState.WAIVED, "manager", "Reviewed with INC-2026-001");
        assertThat(clocks.latest(run.number(), ClockKind.POSTMORTEM)
                        .orElseThrow()
                        .state(clock.instant()))
                .isEqualTo(ClockState.CANCELLED);
        assertThat(Http.as(port, "auditor")
                        .get("/api/v1/incidents/" + run.number() + "/post-mortem")
                        .body())
                .contains("- State: waived", "- Waived by: manager", "- Reason: Reviewed with INC-2026-001");
        assertThat(ask("commander", ASK)).as("nothing is left to waive").isEqualTo(409);
    }

    @Test
    void goesOnWhenItIsRefusedWithAReasonAndMayBeAskedForAgain() {
        ask("commander", ASK);
        assertThatThrownBy(() -> run.complete("manager", "userTask_ApproveWaiver", Map.of("waiverDecision", "REFUSE")))
                .hasStackTraceContaining("waiverComment");

        run.complete(
                        "manager",
                        "userTask_ApproveWaiver",
                        Map.of("waiverDecision", "REFUSE", "waiverComment", "Customers lost orders"))
                .job("serviceTask_RecordWaiverDecision");

        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CompletePostMortem");
        assertThat(timeline.of(run.number()))
                .extracting(TimelineEntry::actor, TimelineEntry::text)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "commander", "Asked to waive the review: Reviewed with INC-2026-001"),
                        org.assertj.core.groups.Tuple.tuple(
                                "manager", "Waiver of the review refused: Customers lost orders"));
        assertThat(ask("commander", ASK)).isEqualTo(202);
        assertThat(engine.getTaskService()
                        .getVariable(run.task("userTask_ApproveWaiver").getId(), "waiverDecision"))
                .as("the new request starts with no decision")
                .isNull();
    }

    private int ask(String person, String body) {
        return Http.as(port, person).postJson(path(), body).statusCode();
    }

    private String path() {
        return "/api/v1/incidents/" + run.number() + "/review/waiver";
    }
}
