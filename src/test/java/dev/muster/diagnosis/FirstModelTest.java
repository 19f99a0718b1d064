package dev.muster.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import dev.muster.diagnosis.Hypothesis.Outcome;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An incident whose diagnosis began on version 1.0.0 of the model comes to its end on it. */
@MusterTest
class FirstModelTest {

    private static final Map<String, Object> EVIDENCE =
            Map.of("logsChecked", true, "evidence", "pool exhausted", "evidenceSource", "LOGS");
    private static final Map<String, Object> REFUTED =
            Map.of("hypothesis", "The provider is down", "test", "asked them", "outcome", "REFUTED");
    private static final Map<String, Object> NO_CAUSE =
            Map.of("hypothesis", "A leak", "test", "heap dump", "outcome", "SUPPORTED");

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    Findings findings;

    Deployment deployment;
    ModelRun run;

    @BeforeEach
    void deployTheFirstModel() {
        init(engine);
        String folder = "models-before/diagnosis-1/";
        deployment = engine.getRepositoryService()
                .createDeployment()
                .name("diagnosis 1.0.0")
                .addClasspathResource(folder + "diagnosis.bpmn")
                .addClasspathResource(folder + "diagnose-evidence.form")
                .addClasspathResource(folder + "diagnose-cause.form")
                .deploy();
        run = ModelRun.start(engine, ledger, "diagnosis", Map.of("diagnosisStalledAfter", "PT30M"));
        run.job("serviceTask_StartInvestigation");
    }

    @AfterEach
    void withdrawIt() {
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    @Test
    void findsTheCauseInTheSecondLap() {
        run.complete("responder", "userTask_CollectEvidence", EVIDENCE)
                .complete("commander", "userTask_TestHypothesis", REFUTED)
                .job("serviceTask_RecordFindings");
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_CollectEvidence");
        assertThat(run.variable("evidence")).isNull();

        run.complete("responder", "userTask_CollectEvidence", EVIDENCE);
        assertThatThrownBy(() -> run.complete("commander", "userTask_TestHypothesis", NO_CAUSE))
                .hasStackTraceContaining("RefusedByRule");
        run.complete(
                        "commander",
                        "userTask_TestHypothesis",
                        Map.of("hypothesis", "A leak", "test", "heap", "outcome", "OPEN", "workaround", "Restart"))
                .job("serviceTask_RecordFindings");

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.IDENTIFIED);
        assertThat(incidents.get(run.number()).resolution().workaround()).isEqualTo("Restart");
        assertThat(findings.hypotheses(run.number()))
                .extracting(Hypothesis::outcome)
                .containsExactly(Outcome.REFUTED, Outcome.OPEN);
        assertThat(findings.evidence(run.number())).hasSize(2).allSatisfy(found -> assertThat(found.collectedBy())
                .isEqualTo("responder"));
    }
}
