package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

    ModelRun run;

    @BeforeEach
    void recover() {
        init(engine);
        run = ModelRun.start(engine, ledger, "restoration", Map.of())
                .complete(
                        "commander",
                        "userTask_ChooseProcedure",
                        Map.of("procedure", "ROLL_BACK", "plan", "to release 41"))
                .complete("responder", "userTask_CarryOutRecovery", Map.of("solution", "Rolled back to release 41"))
                .job("serviceTask_RecordRestoration");
    }

    @Test
    void watchesTheServiceAfterTheRecovery() {
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_ValidateRestoration");
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.MONITORING);
        assertThat(incidents.get(run.number()).resolution().solution()).isEqualTo("Rolled back to release 41");
        assertThat(incidents.milestones(run.number())).containsKeys(Milestone.MITIGATED, Milestone.RESTORED);
        assertThat(texts(TimelineKind.RECOVERY))
                .containsExactly("Service restored by procedure “roll back”: Rolled back to release 41");
    }

    @Test
    void isValidatedWhenNoCheckFails() {
        run.complete(
                        "responder",
                        "userTask_ValidateRestoration",
                        checks(Map.of(
                                "securityValidation",
                                "NOT_APPLICABLE",
                                "securityValidationReason",
                                "nothing changed there",
                                "preventionMeasures",
                                "Load test every release")))
                .job("serviceTask_RecordValidation");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        BpmnAwareTests.assertThat(run.instance())
                .hasPassedInOrder(
                        "userTask_ChooseProcedure",
                        "userTask_CarryOutRecovery",
                        "serviceTask_RecordRestoration",
                        "userTask_ValidateRestoration",
                        "serviceTask_RecordValidation",
                        "endEvent_ServiceValidated");
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("endEvent_ValidationFailed");
        assertThat(incidents.milestones(run.number())).containsKey(Milestone.VALIDATED);
        assertThat(incidents.get(run.number()).resolution().prevention()).isEqualTo("Load test every release");
        assertThat(texts(TimelineKind.VALIDATION))
                .singleElement()
                .asString()
                .startsWith("Validation round 1 passed: system checks passed;")
                .contains("security validation not applicable: nothing changed there");
    }

    @Test
    void aFailedCheckLeadsBackToDiagnosis() {
        run.complete(
                        "responder",
                        "userTask_ValidateRestoration",
                        checks(Map.of("performanceTest", "FAIL", "performanceTestReason", "p99 is 4 s")))
                .job("serviceTask_RecordValidation");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        BpmnAwareTests.assertThat(run.instance()).hasPassed("endEvent_ValidationFailed");
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("endEvent_ServiceValidated");
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(incidents.milestones(run.number())).doesNotContainKey(Milestone.VALIDATED);
        assertThat(texts(TimelineKind.VALIDATION))
                .containsExactly("Validation round 1 failed: performance test failed: p99 is 4 s");
        assertThat(validations.rounds(run.number())).singleElement().satisfies(round -> {
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
        assertThatThrownBy(() -> run.complete("responder", "userTask_ValidateRestoration", entered))
                .hasStackTraceContaining("RefusedByRule")
                .hasStackTraceContaining(said);
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_ValidateRestoration");
        assertThat(validations.rounds(run.number())).isEmpty();
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
        return timeline.of(run.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
