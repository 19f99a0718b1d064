package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.MusterTest;
import dev.muster.support.RecoveryStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ordinary case: choose, carry out, validate. */
@MusterTest
class RestorationProcessTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    Validations validations;

    @Autowired
    Timeline timeline;

    @Autowired
    RunbookRuns runs;

    RecoveryStory recovery;

    @BeforeEach
    void recover() {
        recovery = RecoveryStory.begun(engine, ledger, incidents)
                .choose("FIX_FORWARD")
                .with("Carry out recovery", Map.of("solution", "Doubled the pool"));
    }

    @Test
    void isShortWhereNothingIsRisky() {
        assertThat(recovery.open()).containsExactly("Validate restoration");
        assertThat(incidents.get(recovery.number()).status()).isEqualTo(IncidentStatus.MONITORING);
        assertThat(incidents.get(recovery.number()).resolution().solution()).isEqualTo("Doubled the pool");
        assertThat(incidents.milestones(recovery.number())).containsKeys(Milestone.MITIGATED, Milestone.RESTORED);
        assertThat(texts(TimelineKind.RECOVERY))
                .filteredOn(text -> !text.contains(" succeeded after "))
                .containsExactly(
                        "Procedure “fix forward” chosen",
                        "No approval needed to fix forward: A fix forward can be taken back and is validated at once",
                        "Runbook “fix forward” begun",
                        "Runbook “fix forward”: “Carry out recovery” done: Doubled the pool",
                        "Service restored by procedure “fix forward”: Doubled the pool");
        assertThat(texts(TimelineKind.VALIDATION))
                .containsExactly("No observation window before the validation: "
                        + "A fix forward is validated as soon as it is carried out");
        assertThat(runs.of(recovery.number())).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(RunOutcome.SUCCEEDED);
            assertThat(run.steps()).singleElement().satisfies(step -> {
                assertThat(step.actor()).isEqualTo("responder");
                assertThat(step.result()).isEqualTo(StepResult.DONE);
                assertThat(step.endedAt()).isNotNull();
            });
        });
    }

    @Test
    void isValidatedWhenNoCheckFails() {
        recovery.with(
                "Validate restoration",
                checks(Map.of(
                        "securityValidation",
                        "NOT_APPLICABLE",
                        "securityValidationReason",
                        "nothing changed there",
                        "preventionMeasures",
                        "Load test every release")));

        recovery.story().isOver();
        assertThat(recovery.story().passed())
                .contains("endEvent_ServiceValidated")
                .doesNotContain("endEvent_ValidationFailed");
        assertThat(incidents.milestones(recovery.number())).containsKey(Milestone.VALIDATED);
        assertThat(incidents.get(recovery.number()).resolution().prevention()).isEqualTo("Load test every release");
        assertThat(texts(TimelineKind.VALIDATION))
                .last()
                .asString()
                .startsWith("Validation round 1 passed: system checks passed;")
                .contains("security validation not applicable: nothing changed there");
    }

    @Test
    void aFailedCheckLeadsBackToDiagnosis() {
        recovery.with(
                "Validate restoration",
                checks(Map.of("performanceTest", "FAIL", "performanceTestReason", "p99 is 4 s")));

        recovery.story().isOver();
        assertThat(recovery.story().passed())
                .contains("endEvent_ValidationFailed")
                .doesNotContain("endEvent_ServiceValidated");
        assertThat(incidents.get(recovery.number()).status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(incidents.milestones(recovery.number())).doesNotContainKey(Milestone.VALIDATED);
        assertThat(texts(TimelineKind.VALIDATION))
                .endsWith("Validation round 1 failed: performance test failed: p99 is 4 s");
        assertThat(validations.rounds(recovery.number())).singleElement().satisfies(round -> {
            assertThat(round.checkedBy()).isEqualTo("responder");
            assertThat(round.checks()).hasSize(5);
        });
    }

    @Test
    void refusesAResultWithoutAReason() {
        refuses(checks(Map.of("performanceTest", "FAIL")), "performanceTestReason");
        refuses(
                checks(Map.of("performanceTest", "NOT_APPLICABLE", "performanceTestReason", "  ")),
                "performanceTestReason");
        refuses(checks(Map.of("performanceTest", "MAYBE")), "performanceTest");
    }

    @Test
    void refusesAValidationThatChecksNothing() {
        Map<String, Object> nothing = new HashMap<>();
        for (Check check : Check.values()) {
            nothing.put(check.key(), "NOT_APPLICABLE");
            nothing.put(check.reasonKey(), "no time");
        }
        refuses(nothing, "Not every check can be not applicable");
    }

    private void refuses(Map<String, Object> entered, String said) {
        assertThatThrownBy(() -> recovery.with("Validate restoration", entered))
                .hasStackTraceContaining("RefusedByRule")
                .hasStackTraceContaining(said);
        assertThat(recovery.open()).containsExactly("Validate restoration");
        assertThat(validations.rounds(recovery.number())).isEmpty();
    }

    private static Map<String, Object> checks(Map<String, Object> different) {
        Map<String, Object> checks = new HashMap<>();
        for (Check check : Check.values()) {
            checks.put(check.key(), "PASS");
        }
        checks.putAll(different);
        return checks;
    }

    private List<String> texts(TimelineKind kind) {
        return timeline.of(recovery.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
