package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.ModelRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MusterTest
class PostIncidentReviewProcessTest {

    private static final Instant RESOLVED = Instant.parse("2026-11-24T16:16:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentClocks clocks;

    @Autowired
    Timeline timeline;

    @Autowired
    PostMortems postMortems;

    @Autowired
    MovableClock clock;

    ModelRun run;

    @BeforeEach
    void draft() {
        init(engine);
        clock.setTo(RESOLVED);
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
    void draftsFromTheFactsAndPromisesADate() {
        assertThat(run.task("userTask_CompletePostMortem").getDueDate().toInstant())
                .isEqualTo("2026-11-27T16:16:00Z");
        assertThat(String.valueOf(run.variable("summary")))
                .contains("**Checkout answers 500** was a P1 Critical incident");
        assertThat(postMortems.find(run.number())).get().satisfies(draft -> {
            assertThat(draft.state()).isEqualTo(PostMortemState.DRAFT);
            assertThat(draft.dueAt()).isEqualTo("2026-11-27T16:16:00Z");
            assertThat(draft.sections().summary()).isEqualTo(run.variable("summary"));
        });
        assertThat(postMortems.markdown(run.number())).contains("- State: draft");
    }

    @Test
    void publishesWhatAnotherPersonApproved() {
        run.complete("responder", "userTask_CompletePostMortem", written("The pool was too small."))
                .job("serviceTask_SubmitPostMortem");
        assertThat(postMortems.find(run.number()))
                .get()
                .extracting(PostMortem::state, PostMortem::author)
                .containsExactly(PostMortemState.SUBMITTED, "responder");

        run.complete("approver", "userTask_ApprovePostMortem", Map.of("approvalDecision", "APPROVE"))
                .job("serviceTask_RecordApproval")
                .job("serviceTask_PublishPostMortem")
                .job("serviceTask_RaiseActionItems")
                .job("endEvent_PostMortemPublished");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        BpmnAwareTests.assertThat(run.instance())
                .hasPassedInOrder(
                        "serviceTask_DraftPostMortem",
                        "userTask_CompletePostMortem",
                        "serviceTask_SubmitPostMortem",
                        "userTask_ApprovePostMortem",
                        "serviceTask_RecordApproval",
                        "serviceTask_PublishPostMortem",
                        "serviceTask_RaiseActionItems",
                        "endEvent_PostMortemPublished");
        BpmnAwareTests.assertThat(run.instance())
                .hasNotPassed(
                        "serviceTask_RecordPostMortemOverdue",
                        "serviceTask_WarnPostMortemAtRisk",
                        "serviceTask_WaiveReview");
        assertThat(postMortems.find(run.number()))
                .get()
                .extracting(PostMortem::state, PostMortem::approver)
                .containsExactly(PostMortemState.PUBLISHED, "approver");
        assertThat(clockState()).isEqualTo(ClockState.MET);
        assertThat(incidents.milestones(run.number())).containsKey(Milestone.REVIEWED);
        assertThat(postMortems.markdown(run.number())).contains("The pool was too small.", "- State: published");
    }

    @Test
    void refusesTheApprovalOfOnesOwnText() {
        run.complete("commander", "userTask_CompletePostMortem", written("Text"))
                .job("serviceTask_SubmitPostMortem");
        engine.getTaskService()
                .addCandidateUser(run.task("userTask_ApprovePostMortem").getId(), "commander");

        assertThatThrownBy(() ->
                        run.complete("commander", "userTask_ApprovePostMortem", Map.of("approvalDecision", "APPROVE")))
                .hasStackTraceContaining("You wrote this post-mortem, so somebody else has to approve or reject it.");

        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_ApprovePostMortem");
        assertThat(postMortems.find(run.number()))
                .get()
                .extracting(PostMortem::state)
                .isEqualTo(PostMortemState.SUBMITTED);
    }

    @Test
    void sendsBackWhatIsNotGoodEnoughAndSaysWhy() {
        run.complete("responder", "userTask_CompletePostMortem", written("Too short"))
                .job("serviceTask_SubmitPostMortem");
        assertThatThrownBy(() ->
                        run.complete("approver", "userTask_ApprovePostMortem", Map.of("approvalDecision", "REJECT")))
                .hasStackTraceContaining("RefusedByRule")
                .hasStackTraceContaining("approvalComment");

        run.complete(
                        "approver",
                        "userTask_ApprovePostMortem",
                        Map.of("approvalDecision", "REJECT", "approvalComment", "Who noticed it?"))
                .job("serviceTask_RecordApproval");

        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CompletePostMortem");
        assertThat(run.variable("summary")).isEqualTo("Too short");
        assertThat(postMortems.find(run.number()))
                .get()
                .extracting(PostMortem::state, PostMortem::comment)
                .containsExactly(PostMortemState.DRAFT, "Who noticed it?");

        run.complete("commander", "userTask_CompletePostMortem", written("Longer"))
                .job("serviceTask_SubmitPostMortem");
        engine.getTaskService()
                .addCandidateUser(run.task("userTask_ApprovePostMortem").getId(), "responder");
        assertThatThrownBy(() ->
                        run.complete("responder", "userTask_ApprovePostMortem", Map.of("approvalDecision", "APPROVE")))
                .as("who wrote an earlier version is an author too")
                .hasStackTraceContaining("You wrote this post-mortem");
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("serviceTask_PublishPostMortem");
    }

    @Test
    void recordsTheBreachWhenTheTimerRunsAndKeepsIt() {
        run.job("event_PostMortemAtRisk").job("event_PostMortemOverdue");

        assertThat(texts(TimelineKind.DEADLINE_AT_RISK))
                .containsExactly("The post-mortem is at risk: it is due 2026-11-27 16:16 UTC");
        assertThat(texts(TimelineKind.DEADLINE_BREACHED))
                .containsExactly("Deadline breached: the post-mortem was due 2026-11-27 16:16 UTC");
        assertThat(clockState()).isEqualTo(ClockState.BREACHED);
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CompletePostMortem");

        run.complete("responder", "userTask_CompletePostMortem", written("Late"))
                .job("serviceTask_SubmitPostMortem")
                .complete("approver", "userTask_ApprovePostMortem", Map.of("approvalDecision", "APPROVE"))
                .job("serviceTask_RecordApproval")
                .job("serviceTask_PublishPostMortem");
        assertThat(clockState()).isEqualTo(ClockState.MISSED);
    }

    @Test
    void tellsManagementOfALateOneAtTheTimeOfTheTableAndNotBefore() {
        assertThat(due("event_PostMortemVeryLate")).isEqualTo("2026-11-28T16:16:00Z");
        clock.setTo(Instant.parse("2026-11-28T16:15:00Z"));
        assertThat(dueJobs()).doesNotContain("event_PostMortemVeryLate");

        clock.setTo(Instant.parse("2026-12-05T08:00:00Z")); // the server was off for a week
        assertThat(dueJobs())
                .containsExactlyInAnyOrder(
                        "event_PostMortemAtRisk", "event_PostMortemOverdue", "event_PostMortemVeryLate");
        run.job("event_PostMortemOverdue").job("event_PostMortemVeryLate");

        assertThat(texts(TimelineKind.ESCALATED))
                .containsExactly("The post-mortem was due 2026-11-27 16:16 UTC and is still missing:"
                        + " told to manager, who can find people for it");
        assertThat(timeline.of(run.number()))
                .filteredOn(entry -> entry.kind() == TimelineKind.TOLD)
                .anyMatch(entry -> "manager".equals(entry.data().get("addressees")));
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CompletePostMortem");
    }

    @Test
    void keepsEveryVersionThatWasPublished() {
        published("The pool was too small.");
        String first = postMortems.version(run.number(), 1).orElseThrow();

        run = run.again("post-incident-review", Map.of("reviewDueIn", "P3D", "approverGroup", "approver"))
                .job("serviceTask_DraftPostMortem");
        published("The pool leaked.");

        assertThat(postMortems.versions(run.number()))
                .extracting(PostMortemVersion::version, PostMortemVersion::author, PostMortemVersion::approver)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "responder", "approver"),
                        org.assertj.core.groups.Tuple.tuple(2, "responder", "approver"));
        assertThat(postMortems.version(run.number(), 1)).contains(first);
        assertThat(first).contains("The pool was too small.", "- State: published");
        assertThat(postMortems.version(run.number(), 2).orElseThrow()).contains("The pool leaked.");
    }

    private void published(String summary) {
        run.complete("responder", "userTask_CompletePostMortem", written(summary))
                .job("serviceTask_SubmitPostMortem")
                .complete("approver", "userTask_ApprovePostMortem", Map.of("approvalDecision", "APPROVE"))
                .job("serviceTask_RecordApproval")
                .job("serviceTask_PublishPostMortem");
    }

    private Instant due(String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.instance().getId())
                .activityId(activity)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    /** The timers that the job executor would run now. */
    private List<String> dueJobs() {
        return List.of("event_PostMortemAtRisk", "event_PostMortemOverdue", "event_PostMortemVeryLate").stream()
                .filter(activity -> engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(run.instance().getId())
                                .activityId(activity)
                                .executable()
                                .count()
                        > 0)
                .toList();
    }

    private ClockState clockState() {
        IncidentClock latest = clocks.latest(run.number(), ClockKind.POSTMORTEM).orElseThrow();
        return latest.state(clock.instant());
    }

    private static Map<String, Object> written(String summary) {
        return new HashMap<>(Map.of(
                "summary",
                summary,
                "rootCause",
                "Pool too small",
                "impactAnalysis",
                "Orders lost",
                "lessonsLearned",
                "Load test",
                "actionItems",
                "- Load test every release"));
    }

    private List<String> texts(TimelineKind kind) {
        return timeline.of(run.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
