package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.support.MusterTest;
import dev.muster.support.RecoveryStory;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A runbook with everything in it: checks, a decision, a point of no return, and the way back when a step fails. */
@MusterTest
class FailoverTest {

    private static final Map<String, Object> CAUGHT_UP = Map.of("standby", "db-2", "replicationLagSeconds", 0);

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    RunbookRuns runs;

    @Autowired
    Timeline timeline;

    RecoveryStory recovery;

    @BeforeEach
    void failOver() {
        recovery = RecoveryStory.begun(engine, ledger, incidents)
                .choose("FAILOVER")
                .approved();
    }

    @Test
    void takesBackWhatWasDoneTheLastStepFirst() {
        recovery.go("Check standby", CAUGHT_UP)
                .done("Fence primary", "Promote standby", "Switch traffic")
                .fails("Verify service on standby");

        // one at a time: the next is open only when the one before is taken back
        assertThat(recovery.open()).containsExactly("Switch traffic back");
        recovery.done("Switch traffic back");
        assertThat(recovery.open()).containsExactly("Demote standby");
        recovery.done("Demote standby");
        assertThat(recovery.open()).containsExactly("Open primary again");
        recovery.done("Open primary again");

        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
        RunbookRun run = run();
        assertThat(run.outcome()).isEqualTo(RunOutcome.ROLLED_BACK);
        assertThat(run.startedBy()).isEqualTo("responder");
        assertThat(run.steps())
                .extracting(step -> step.kind() + " " + step.name() + " " + step.result())
                .containsExactly(
                        "CHECK Check standby GO",
                        "STEP Fence primary DONE",
                        "STEP Promote standby DONE",
                        "STEP Switch traffic DONE",
                        "STEP Verify service on standby FAILED",
                        "UNDO Switch traffic back DONE",
                        "UNDO Demote standby DONE",
                        "UNDO Open primary again DONE");
        assertThat(run.failure())
                .isEqualTo("The runbook “fail over” ended at “Verify service on standby” failed: it went wrong");
        assertThat(lastAttempt()).isEqualTo(run.failure());
        assertThat(incidents.get(recovery.number()).resolution().solution()).isNull();
    }

    @Test
    void takesBackOnlyWhatWasBegun() {
        recovery.go("Check standby", CAUGHT_UP).done("Fence primary").fails("Promote standby");

        assertThat(recovery.open()).as("a failed step may be half done").containsExactly("Demote standby");
        recovery.done("Demote standby", "Open primary again");

        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
        assertThat(recovery.story().passed()).doesNotContain("userTask_SwitchTrafficBack");
    }

    @Test
    void saysWhenNotEverythingCouldBeTakenBack() {
        recovery.go("Check standby", CAUGHT_UP).fails("Fence primary").fails("Open primary again");

        assertThat(run().outcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(run().failure()).as("the first failure counts").contains("“Fence primary” failed");
        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
    }

    @Test
    void isNotBegunOnANo() {
        recovery.noGo("Check standby", CAUGHT_UP);

        assertThat(run().outcome()).isEqualTo(RunOutcome.STOPPED);
        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
    }

    @Test
    void asksACommanderOrManagerBeforeDataIsLost() {
        recovery.go("Check standby", Map.of("standby", "db-2", "replicationLagSeconds", 40));

        assertThat(recovery.open()).containsExactly("Accept data loss");
        recovery.story()
                .complete("manager", "Accept data loss", Map.of("stepResult", "NO_GO", "stepNote", "orders are in it"));

        assertThat(run().outcome()).isEqualTo(RunOutcome.STOPPED);
        assertThat(run().steps()).last().satisfies(step -> assertThat(step.actor())
                .isEqualTo("manager"));
    }

    @Test
    void hasNoWayBackBehindThePointOfNoReturn() {
        recovery.go("Check standby", CAUGHT_UP)
                .done("Fence primary", "Promote standby", "Switch traffic", "Verify service on standby")
                .fails("Release writes");

        RunbookRun run = run();
        assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(run.pointOfNoReturn()).isEqualTo("Point of no return: standby takes writes");
        assertThat(run.steps()).noneMatch(step -> step.kind() == StepKind.UNDO);
        assertThat(timeline.of(recovery.number()))
                .extracting(TimelineEntry::text)
                .contains("Point of no return: standby takes writes");
        assertThat(recovery.open()).containsExactly("Choose recovery procedure");
    }

    @Test
    void aFailureNeedsAWordWhy() {
        recovery.go("Check standby", CAUGHT_UP);

        assertThatThrownBy(() -> recovery.with("Fence primary", Map.of("stepResult", "FAILED")))
                .hasStackTraceContaining("RefusedByRule")
                .hasStackTraceContaining("please fill in stepNote");
        assertThat(recovery.open()).containsExactly("Fence primary");
    }

    @Test
    void leadsBackToDiagnosisWhenNothingIsLeftToTry() {
        recovery.noGo("Check standby", CAUGHT_UP)
                .with("Choose recovery procedure", Map.of("recoveryWay", "BACK_TO_DIAGNOSIS"));

        recovery.story().isOver();
        assertThat(recovery.story().passed()).contains("endEvent_BackToDiagnosis");
        assertThat(timeline.of(recovery.number()))
                .extracting(TimelineEntry::text)
                .anyMatch(text -> text.startsWith("Recovery given up, back to diagnosis: The runbook “fail over”"));
    }

    @Test
    void becomesTheSolutionWhenItSucceeds() {
        recovery.go("Check standby", CAUGHT_UP)
                .with("Fence primary", Map.of("stepNote", "db-1 is read-only"))
                .done("Promote standby", "Switch traffic", "Verify service on standby", "Release writes");

        assertThat(incidents.get(recovery.number()).resolution().solution())
                .isEqualTo("Runbook “fail over”: Fence primary: db-1 is read-only; Promote standby; Switch traffic; "
                        + "Verify service on standby; Release writes");
        assertThat(run().outcome()).isEqualTo(RunOutcome.SUCCEEDED);
        assertThat(recovery.open()).as("a failover is watched").containsExactly("Observe restored service");
    }

    @Test
    void isAbandonedWithItsIncident() {
        recovery.go("Check standby", CAUGHT_UP);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(recovery.number())
                .rootProcessInstances()
                .list()
                .forEach(root -> engine.getRuntimeService().deleteProcessInstance(root.getId(), "cancelled"));

        assertThat(run().outcome()).isEqualTo(RunOutcome.ABANDONED);
    }

    private RunbookRun run() {
        return runs.of(recovery.number()).get(0);
    }

    private Object lastAttempt() {
        return engine.getTaskService()
                .getVariable(recovery.story().task("Choose recovery procedure").getId(), "lastAttempt");
    }
}
