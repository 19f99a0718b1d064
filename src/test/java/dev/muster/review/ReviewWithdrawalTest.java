package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.ClockKind;
import dev.muster.incident.ClockState;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.ModelRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An incident that is reopened takes its review back, and the next review begins with what was written. */
@MusterTest
class ReviewWithdrawalTest {

    private static final String WITHDRAWN = "postIncidentReview.withdrawn";
    private static final Map<String, Object> WRITTEN = Map.of(
            "summary", "The pool was too small.",
            "rootCause", "Pool too small",
            "impactAnalysis", "Orders lost",
            "lessonsLearned", "Load test",
            "gotLucky", "It was night",
            "actionItems", "- Load test every release");

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    PostMortems postMortems;

    @Autowired
    IncidentClocks clocks;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Test
    void endsTheReviewAndKeepsTheTextForTheNextOne() {
        ModelRun run = reviewed();
        run.complete("responder", "userTask_CompletePostMortem", WRITTEN).job("serviceTask_SubmitPostMortem");

        withdraw(run, Map.of("withdrawReason", "checkout fails again", "withdrawnBy", "commander"));

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(run.number())
                        .list())
                .isEmpty();
        assertThat(postMortems.find(run.number())).get().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(PostMortemState.WITHDRAWN);
            assertThat(kept.sections().summary()).isEqualTo("The pool was too small.");
        });
        assertThat(clockState(run)).isEqualTo(ClockState.CANCELLED);
        assertThat(timeline.of(run.number()))
                .filteredOn(entry -> entry.kind() == TimelineKind.REVIEW)
                .extracting(TimelineEntry::actor, TimelineEntry::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "commander", "Review withdrawn: checkout fails again. Its text is kept."));

        ProcessInstance next = requestAgain(run);
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(next.getId())
                .taskDefinitionKey("userTask_CompletePostMortem")
                .singleResult();
        Map<String, Object> shown = engine.getTaskService().getVariables(task.getId());
        assertThat(shown)
                .containsEntry("summary", "The pool was too small.")
                .containsEntry("gotLucky", "It was night")
                .as("who wrote the earlier text may not approve it")
                .containsEntry("postMortemAuthors", "responder");
        assertThat(clockState(run)).isEqualTo(ClockState.RUNNING);
        assertThat(postMortems.markdown(run.number())).contains("### Where we got lucky\n\nIt was night\n");
    }

    @Test
    void draftsAnewWhatNobodyHadTouched() {
        ModelRun run = reviewed();
        withdraw(run, Map.of());

        ProcessInstance next = requestAgain(run);

        assertThat(timeline.of(run.number()))
                .filteredOn(entry -> entry.kind() == TimelineKind.POST_MORTEM)
                .extracting(TimelineEntry::text)
                .allMatch(text -> text.startsWith("Post-mortem drafted from the facts"))
                .hasSize(2);
        assertThat(engine.getRuntimeService().getVariable(next.getId(), "summary"))
                .asString()
                .isNotBlank();
    }

    private ModelRun reviewed() {
        return ModelRun.start(
                        engine,
                        ledger,
                        "post-incident-review",
                        Map.of("reviewDueIn", "P3D", "approverGroup", "approver"))
                .job("serviceTask_DraftPostMortem");
    }

    private void withdraw(ModelRun run, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(run.number())
                .setVariables(variables)
                .correlateAll();
        run.job("serviceTask_WithdrawReview");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(run.number())
                        .count())
                .isZero();
    }

    private ProcessInstance requestAgain(ModelRun run) {
        ProcessInstance next = engine.getRuntimeService()
                .createMessageCorrelation("postIncidentReview.requested")
                .processInstanceBusinessKey(run.number())
                .setVariables(Map.of(
                        "incidentNumber", run.number(),
                        "title", "Checkout answers 500",
                        "service", "checkout",
                        "severity", "P1",
                        "incidentUrl", "http://localhost/incidents/" + run.number(),
                        "reviewDueIn", "P3D",
                        "approverGroup", "approver"))
                .correlateStartMessage();
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(next.getId())
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return next;
    }

    private ClockState clockState(ModelRun run) {
        return clocks.latest(run.number(), ClockKind.POSTMORTEM).orElseThrow().state(clock.instant());
    }
}
