package dev.muster.story;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.review.ReviewCommands;
import dev.muster.support.IncidentStory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The main job and what can go wrong with it. */
@Component
class LifecycleWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentCommands commands;
    private final Incidents incidents;
    private final ReviewCommands reviews;

    LifecycleWalks(ProcessEngine engine, IncidentCommands commands, Incidents incidents, ReviewCommands reviews) {
        this.engine = engine;
        this.reviews = reviews;
        this.commands = commands;
        this.incidents = incidents;
    }

    @Override
    public List<String> play() {
        return List.of(
                everythingGoesWrongOnce(),
                nobodyAnswers(),
                falseAlarm(),
                minorAndQuick(),
                waivedReview(),
                takenOver(),
                reported());
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
        reviews.askForWaiver(story.number(), "reviewed with INC-2026-001", "commander");
        story.complete("manager", "Approve waiver", Map.of("waiverDecision", "GRANT"));
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
