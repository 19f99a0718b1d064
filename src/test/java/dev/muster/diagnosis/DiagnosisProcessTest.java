package dev.muster.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import dev.muster.diagnosis.Hypothesis.Outcome;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Milestone;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MusterTest
class DiagnosisProcessTest {

    private static final Map<String, Object> EVIDENCE =
            Map.of("logsChecked", true, "evidence", "pool exhausted", "evidenceSource", "LOGS");
    private static final Map<String, Object> REFUTED =
            Map.of("hypothesis", "The provider is down", "test", "asked them", "outcome", "REFUTED");
    private static final Map<String, Object> SUPPORTED = Map.of(
            "hypothesis",
            "The pool is too small",
            "test",
            "read the metric",
            "outcome",
            "SUPPORTED",
            "rootCause",
            "Pool too small",
            "causeCategory",
            "CAPACITY");

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    Findings findings;

    @Autowired
    Timeline timeline;

    ModelRun run;

    @BeforeEach
    void startDiagnosis() {
        init(engine);
        run = ModelRun.start(engine, ledger, "diagnosis", Map.of("diagnosisStalledAfter", "PT30M"));
        run.job("serviceTask_StartInvestigation");
    }

    @Test
    void findsTheCauseInTheSecondLap() {
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.INVESTIGATING);

        run.complete("responder", "userTask_CollectEvidence", EVIDENCE)
                .complete("commander", "userTask_TestHypothesis", REFUTED)
                .job("serviceTask_RecordFindings");
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CollectEvidence");
        assertThat(run.variable("evidence")).isNull();
        assertThat(run.variable("hypothesis")).isNull();
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.INVESTIGATING);

        run.complete("responder", "userTask_CollectEvidence", EVIDENCE)
                .complete("commander", "userTask_TestHypothesis", SUPPORTED)
                .job("serviceTask_RecordFindings");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        BpmnAwareTests.assertThat(run.instance())
                .hasPassedInOrder(
                        "serviceTask_StartInvestigation",
                        "userTask_CollectEvidence",
                        "userTask_TestHypothesis",
                        "serviceTask_RecordFindings",
                        "gateway_CauseFound",
                        "endEvent_CauseFound",
                        "endEvent_CauseIdentified");
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("serviceTask_CallInSpecialists");
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.IDENTIFIED);
        assertThat(incidents.get(run.number()).resolution().rootCause()).isEqualTo("Pool too small");
        assertThat(incidents.milestones(run.number())).containsKey(Milestone.DIAGNOSED);
        assertThat(findings.hypotheses(run.number()))
                .extracting(Hypothesis::outcome, Hypothesis::testedBy)
                .containsExactly(tuple(Outcome.REFUTED, "commander"), tuple(Outcome.SUPPORTED, "commander"));
        assertThat(findings.evidence(run.number())).hasSize(2).first().satisfies(found -> {
            assertThat(found.collectedBy()).isEqualTo("responder");
            assertThat(found.sha256()).isEqualTo("d71a3a42c3335fcc82c7ef281c3dadfba3ba1489921199e56225bf8aa227d706");
        });
    }

    @Test
    void goesOnWithAWorkaroundAlone() {
        run.complete("responder", "userTask_CollectEvidence", EVIDENCE)
                .complete(
                        "responder",
                        "userTask_TestHypothesis",
                        Map.of(
                                "hypothesis",
                                "A leak",
                                "test",
                                "heap dump",
                                "outcome",
                                "OPEN",
                                "workaround",
                                "Restart every hour"))
                .job("serviceTask_RecordFindings");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        assertThat(incidents.get(run.number()).resolution().workaround()).isEqualTo("Restart every hour");
        assertThat(incidents.get(run.number()).resolution().rootCause()).isNull();
        assertThat(texts(TimelineKind.CAUSE_IDENTIFIED))
                .containsExactly("Root cause not known. Workaround: Restart every hour");
    }

    @Test
    void wantsTheCauseOfASupportedHypothesis() {
        run.complete("responder", "userTask_CollectEvidence", EVIDENCE);
        Map<String, Object> causeMissing = Map.of("hypothesis", "A leak", "test", "heap dump", "outcome", "SUPPORTED");

        assertThatThrownBy(() -> run.complete("responder", "userTask_TestHypothesis", causeMissing))
                .hasStackTraceContaining("RefusedByRule")
                .hasStackTraceContaining("ootCause");
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_TestHypothesis");
        assertThat(findings.hypotheses(run.number())).isEmpty();
    }

    @Test
    void callsInTheSpecialistsWhenItTakesLong() {
        run.job("event_DiagnosisStalled");

        BpmnAwareTests.assertThat(run.instance()).hasPassed("serviceTask_CallInSpecialists");
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CollectEvidence");
        assertThat(texts(TimelineKind.ESCALATED))
                .containsExactly("Diagnosis takes long: specialists called in: responder, commander");
    }

    private List<String> texts(TimelineKind kind) {
        return timeline.of(run.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
