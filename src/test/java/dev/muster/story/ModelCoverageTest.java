package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays every turn that the models offer and asks the recorded trail which flows were taken: at least 95 of 100 in each
 * model. A path that nobody has ever walked is a path that nobody knows to work.
 */
@MusterTest
class ModelCoverageTest {

    private static final double ENOUGH = 0.95;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theStoriesWalkEveryModel() {
        List<String> played = List.of(
                everythingGoesWrongOnce(),
                nobodyAnswers(),
                falseAlarm(),
                minorAndQuick(),
                waivedReview(),
                takenOver(),
                reported());
        Map<String, Set<String>> missing = new TreeMap<>();
        for (ProcessDefinition model : latestModels()) {
            Set<String> flows = flowsOf(model);
            Set<String> taken = takenIn(model, played);
            Set<String> left = new TreeSet<>(flows);
            left.removeAll(taken);
            double covered = 1 - (double) left.size() / flows.size();
            if (covered < ENOUGH) {
                missing.put(model.getKey() + " %.2f".formatted(covered), left);
            }
        }
        assertThat(missing)
                .as("flows that no story took, by model and its coverage")
                .isEmpty();
    }

    private List<ProcessDefinition> latestModels() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> model.getResourceName().contains("processes/"))
                .toList();
    }

    private Set<String> flowsOf(ProcessDefinition model) {
        Set<String> flows = new HashSet<>();
        engine.getRepositoryService()
                .getBpmnModelInstance(model.getId())
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> flows.add(flow.getId()));
        return flows;
    }

    private Set<String> takenIn(ProcessDefinition model, List<String> played) {
        return new HashSet<>(jdbc.sql("select distinct flow from process_trail where process_definition = :model"
                        + " and (incident in (:played) or incident is null)")
                .param("model", model.getId())
                .param("played", played)
                .query(String.class)
                .list());
    }

    private IncidentStory declared(Severity severity) {
        return IncidentStory.declared(engine, commands, incidents, severity, "walk-" + UUID.randomUUID());
    }

    private String everythingGoesWrongOnce() {
        IncidentStory story = declared(Severity.P2);
        story.timer("event_ResponseAtRisk").timer("event_UpdateAtRisk").timer("event_UpdateOverdue");
        commands.changeSeverity(story.number(), Severity.P1, "worse than thought", "commander");
        commands.relateAlert(story.number(), "Payments down too", Severity.P1);
        story.runJobs().acknowledged().assessed("CRITICAL");
        story.complete("communications", "Post status update", Map.of("updateText", "On it", "updateAudience", "ALL"));
        story.timer("event_DiagnosisStalled");
        story.complete("responder", "Diagnose: collect evidence", Map.of("evidence", "none", "evidenceSource", "LOGS"));
        story.complete(
                "responder",
                "Diagnose: test hypothesis and name cause",
                Map.of("hypothesis", "the moon", "test", "looked up", "outcome", "REFUTED"));
        story.diagnosed().recovered();
        story.complete("responder", "Validate restoration", IncidentStory.checks("FAIL"));
        story.diagnosed().recovered().validated();
        story.timer("event_PostMortemAtRisk").timer("event_PostMortemOverdue");
        story.complete("responder", "Complete post-mortem", Map.of());
        story.complete(
                "approver",
                "Approve post-mortem",
                Map.of("approvalDecision", "REJECT", "approvalComment", "the cause is thin"));
        story.complete("responder", "Complete post-mortem", Map.of());
        story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
        story.isOver();
        return story.number();
    }

    private String nobodyAnswers() {
        IncidentStory story = declared(Severity.P1).timer("event_ResponseBreached");
        while (!story.passed().contains("serviceTask_InformManagement")) {
            story.timer("event_TierLimitReached");
        }
        story.complete("manager", "Take over incident", Map.of());
        return story.number();
    }

    private String takenOver() {
        IncidentStory story = declared(Severity.P1).timer("event_ResponseBreached");
        story.complete("commander", "Take over incident", Map.of());
        return story.number();
    }

    private String falseAlarm() {
        IncidentStory story = declared(Severity.P3);
        commands.cancel(story.number(), "false alarm", "commander");
        story.runJobs().isOver();
        return story.number();
    }

    private String minorAndQuick() {
        IncidentStory story = declared(Severity.P4)
                .acknowledged()
                .assessed("LOW")
                .diagnosed()
                .recovered()
                .validated();
        story.isOver();
        return story.number();
    }

    private String waivedReview() {
        IncidentStory story = declared(Severity.P1)
                .acknowledged()
                .assessed("CRITICAL")
                .diagnosed()
                .recovered()
                .validated();
        engine.getRuntimeService()
                .createMessageCorrelation("postIncidentReview.waived")
                .processInstanceBusinessKey(story.number())
                .setVariables(Map.of("waiveReason", "reviewed with INC-2026-001", "waivedBy", "manager"))
                .correlate();
        story.runJobs().isOver();
        return story.number();
    }

    /** Reported in Tasklist by "Start process". */
    private String reported() {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("report-incident", Map.of("title", "Printer on fire"))
                .getId();
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }
}
