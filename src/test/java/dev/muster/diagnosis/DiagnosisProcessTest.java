package dev.muster.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import dev.muster.diagnosis.ChecklistAnswer.Result;
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

    DiagnosisRun diagnosis;
    ModelRun run;

    @BeforeEach
    void startDiagnosis() {
        init(engine);
        diagnosis = DiagnosisRun.start(engine, ledger);
        run = diagnosis.model;
    }

    @Test
    void findsTheCauseInTheSecondLap() {
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.INVESTIGATING);
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt(DiagnosisRun.CHECKLIST);
        diagnosis.checklist();
        diagnosis.test("REFUTED", Map.of());
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_TestHypothesis");
        assertThat(run.variable("hypothesis")).isNull();
        assertThat((String) run.variable("evidenceSoFar"))
                .contains("Connection pool exhausted")
                .contains("Hypothesis refuted: The pool is too small");

        diagnosis.test("SUPPORTED", Map.of());
        assertThat(run.variable("rootCause")).as("offered as the cause").isEqualTo("The pool is too small");
        diagnosis.nameCause(Map.of());

        BpmnAwareTests.assertThat(run.instance()).isEnded();
        BpmnAwareTests.assertThat(run.instance())
                .hasPassedInOrder(
                        "serviceTask_StartInvestigation",
                        "serviceTask_LookUpWhatIsKnown",
                        "gateway_ChecklistDone",
                        "userTask_TestHypothesis",
                        "serviceTask_RecordHypothesis",
                        "userTask_NameCause",
                        "serviceTask_RecordCause",
                        "endEvent_CauseNamed",
                        "endEvent_CauseIdentified");
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("serviceTask_CallInSpecialists");
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.IDENTIFIED);
        assertThat(incidents.get(run.number()).resolution().causeCategory()).isEqualTo("CAPACITY");
        assertThat(incidents.milestones(run.number())).containsKey(Milestone.DIAGNOSED);
        assertThat(findings.hypotheses(run.number()))
                .extracting(Hypothesis::outcome, Hypothesis::testedBy)
                .containsExactly(tuple(Outcome.REFUTED, "commander"), tuple(Outcome.SUPPORTED, "commander"));
        assertThat(findings.causes(run.number())).singleElement().satisfies(cause -> {
            assertThat(cause.whys())
                    .containsExactly("The pool ran out of connections", "The batch job holds ten for an hour");
            assertThat(cause.trigger()).isEqualTo("The batch job of the last deployment");
            assertThat(cause.foundBy()).isEqualTo("commander");
        });
    }

    @Test
    void keepsWhatWasFoundWhatWasNotAndWhatWasNotDone() {
        diagnosis.checklist();

        assertThat(findings.answers(run.number()))
                .extracting(ChecklistAnswer::item, ChecklistAnswer::result, ChecklistAnswer::person)
                .containsExactly(
                        tuple(ChecklistItem.EVIDENCE, Result.FOUND, "responder"),
                        tuple(ChecklistItem.LOGS, Result.FOUND, "responder"),
                        tuple(ChecklistItem.MONITORING, Result.NOTHING_FOUND, "responder"),
                        tuple(ChecklistItem.CHANGES, Result.SKIPPED, "responder"));
        assertThat(findings.evidence(run.number()))
                .extracting(Evidence::kind, Evidence::sha256)
                .contains(tuple(EvidenceKind.LOGS, "3cf421a8b3b6e0a7a61ec645fb9eaebebfb23722c6c5f6792b04646eb617b98a"));
        assertThat(texts(TimelineKind.EVIDENCE))
                .contains(
                        "Evidence from logs: Connection pool exhausted",
                        "Checklist, check monitoring data: nothing found. Dashboards of the hosts",
                        "Checklist, review recent changes: skipped. Nothing was deployed this week");
    }

    @Test
    void wantsAWordForEveryAnswerOfTheChecklist() {
        assertThatThrownBy(
                        () -> run.complete("responder", "userTask_ReviewChanges", Map.of("changesResult", "SKIPPED")))
                .hasStackTraceContaining("RefusedByRule")
                .hasStackTraceContaining("changesFinding");
        assertThatThrownBy(() -> run.complete(
                        "responder",
                        "userTask_ReviewChanges",
                        Map.of("changesResult", "NO_IDEA", "changesFinding", "x")))
                .hasStackTraceContaining("must be one of FOUND, NOTHING_FOUND, SKIPPED");
        assertThat(findings.answers(run.number())).isEmpty();
    }

    @Test
    void goesThroughTheChecklistAgainWhenSomebodyWantsTo() {
        diagnosis.checklist();
        diagnosis.test("OPEN", Map.of("checkEvidenceAgain", true));
        run.job("serviceTask_LookUpWhatIsKnown");

        BpmnAwareTests.assertThat(run.instance()).isWaitingAt(DiagnosisRun.CHECKLIST);
        assertThat(run.variable("logsFinding")).as("a new answer is wanted").isNull();
        diagnosis.checklist();
        assertThat(findings.answers(run.number())).hasSize(8);
        diagnosis.test("OPEN", Map.of());
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_TestHypothesis");
    }

    @Test
    void goesOnWithAWorkaroundAlone() {
        diagnosis.checklist();
        diagnosis.test("OPEN", Map.of("workaround", "Restart every hour"));

        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed("endEvent_WorkaroundIdentified");
        BpmnAwareTests.assertThat(run.instance()).hasNotPassed("userTask_NameCause");
        assertThat(incidents.get(run.number()).status()).isEqualTo(IncidentStatus.IDENTIFIED);
        assertThat(incidents.get(run.number()).resolution().workaround()).isEqualTo("Restart every hour");
        assertThat(incidents.get(run.number()).resolution().rootCause()).isNull();
        assertThat(texts(TimelineKind.CAUSE_IDENTIFIED))
                .containsExactly("Root cause not known. Workaround: Restart every hour");
    }

    @Test
    void refusesALinkToAKnownErrorThatNobodyShowed() {
        diagnosis.checklist();
        diagnosis.test("SUPPORTED", Map.of());
        engine.getRuntimeService().setVariable(run.instance().getId(), "knownProblem", null);

        assertThatThrownBy(() -> diagnosis.nameCause(Map.of("problemAction", "LINK_KNOWN")))
                .hasStackTraceContaining("No known error was shown");
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt("userTask_NameCause");
        assertThat(findings.causes(run.number())).isEmpty();
    }

    private List<String> texts(TimelineKind kind) {
        return timeline.of(run.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
