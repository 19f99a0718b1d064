package dev.muster.story;

import dev.muster.incident.Declaration;
import dev.muster.incident.Impact;
import dev.muster.incident.ImpactLevel;
import dev.muster.incident.ImpactRevision;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentCourse;
import dev.muster.incident.Incidents;
import dev.muster.incident.Origin;
import dev.muster.incident.PauseReason;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What leads an incident off the straight way, and back to it. */
@Component
class CourseWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentCommands commands;
    private final IncidentCourse course;
    private final Incidents incidents;

    CourseWalks(ProcessEngine engine, IncidentCommands commands, IncidentCourse course, Incidents incidents) {
        this.engine = engine;
        this.commands = commands;
        this.course = course;
        this.incidents = incidents;
    }

    @Override
    public List<String> play() {
        return List.of(
                candidateDeclined(),
                candidateConfirmedAfterAReminder(),
                idleUntilManagementAnswers(),
                heldAndRevised(),
                reopenedInReviewThenAfterClosure(),
                reporterSaysNoThenYes(),
                reporterDoesNotAnswer(),
                mergedAndTakenBack());
    }

    private IncidentStory declared(Severity severity, Origin origin, boolean candidate) {
        Declaration declaration = new Declaration(
                "Checkout is slow",
                null,
                "course-" + UUID.randomUUID(),
                severity,
                null,
                null,
                null,
                origin,
                "responder");
        return IncidentStory.declared(engine, commands, incidents, candidate ? declaration.asCandidate() : declaration);
    }

    private String candidateDeclined() {
        IncidentStory story = declared(Severity.P3, Origin.REPORT, true);
        course.decline(story.number(), "a test of the probe", "responder");
        story.runJobs().isOver();
        return story.number();
    }

    private String candidateConfirmedAfterAReminder() {
        IncidentStory story = declared(Severity.P2, Origin.ALERT, true).timer("event_CandidateWaiting");
        story.complete("responder", "Confirm incident", Map.of("triageDecision", "CONFIRM"));
        return story.number();
    }

    private String idleUntilManagementAnswers() {
        IncidentStory story = declared(Severity.P1, Origin.PERSON, false).acknowledged();
        story.timer("event_ResponseIdle").complete("commander", "Take over incident", Map.of());
        story.timer("event_ResponseIdle");
        while (!story.passed().contains("serviceTask_InformManagement")) {
            story.timer("event_TierLimitReached");
        }
        story.complete("manager", "Take over incident", Map.of());
        story.assessed("CRITICAL");
        return story.number();
    }

    private String heldAndRevised() {
        IncidentStory story =
                declared(Severity.P2, Origin.PERSON, false).acknowledged().assessed("HIGH");
        story.timer("startEvent_ResolutionAtRisk").timer("startEvent_ResolutionBreached");
        course.hold(story.number(), PauseReason.WAITING_FOR_VENDOR, "their hotline", null, "commander");
        story.runJobs().timer("event_HoldOver");
        course.resume(story.number(), "they called back", "commander");
        story.runJobs();
        for (ImpactLevel level : List.of(ImpactLevel.CRITICAL, ImpactLevel.CRITICAL, ImpactLevel.LOW)) {
            Impact impact = new Impact(level, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE, ImpactLevel.NONE);
            commands.reviseImpact(story.number(), new ImpactRevision(impact, null, null, null), "commander");
            story.runJobs();
        }
        story.complete("commander", "Confirm severity", Map.of());
        return story.number();
    }

    private String reopenedInReviewThenAfterClosure() {
        IncidentStory story =
                declared(Severity.P1, Origin.PERSON, false).acknowledged().resolvedFrom("CRITICAL");
        course.reopen(story.number(), "it is back", "commander");
        story.runJobs().acknowledged().resolvedFrom("LOW");
        course.reopen(story.number(), "and again", "commander");
        story.runJobs().acknowledged();
        return story.number();
    }

    private String reporterSaysNoThenYes() {
        IncidentStory story =
                declared(Severity.P4, Origin.REPORT, false).acknowledged().resolvedFrom("LOW");
        story.complete(
                "responder",
                "Confirm resolution",
                Map.of("resolutionAnswer", "NOT_SOLVED", "resolutionComment", "still slow"));
        story.acknowledged().resolvedFrom("LOW");
        story.complete("responder", "Confirm resolution", Map.of("resolutionAnswer", "SOLVED"));
        story.isOver();
        return story.number();
    }

    private String reporterDoesNotAnswer() {
        IncidentStory story =
                declared(Severity.P4, Origin.REPORT, false).acknowledged().resolvedFrom("LOW");
        story.timer("event_ConfirmationUnanswered").isOver();
        return story.number();
    }

    private String mergedAndTakenBack() {
        IncidentStory main = declared(Severity.P3, Origin.PERSON, false);
        IncidentStory story = declared(Severity.P3, Origin.PERSON, false);
        course.merge(story.number(), main.number(), "the same database", "commander");
        story.runJobs().isOver();
        course.unmerge(story.number(), "another database after all", "commander");
        story.runJobs().acknowledged();
        return story.number();
    }
}
