package dev.muster.story;

import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementRequests;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** What can become of a statement, and of a duty to notify an authority. */
@Component
class CommunicationWalks implements Walks {

    private static final String DRAFT = "Draft external statement";
    private static final String APPROVE = "Approve external statement";

    private final ProcessEngine engine;
    private final IncidentCommands commands;
    private final Incidents incidents;
    private final StatementRequests statements;

    CommunicationWalks(
            ProcessEngine engine, IncidentCommands commands, Incidents incidents, StatementRequests statements) {
        this.engine = engine;
        this.commands = commands;
        this.incidents = incidents;
        this.statements = statements;
    }

    @Override
    public List<String> play() {
        return List.of(correctedAndWithdrawn(), heldBackByAnEmbargo(), reportedLate(), exempted());
    }

    private String correctedAndWithdrawn() {
        IncidentStory story = declared();
        story.complete(
                "communications",
                "Post status update",
                Map.of("updateText", "On it", "updateAudience", "ALL", "statementWanted", true));
        story.complete("communications", DRAFT, draft());
        story.timer("event_ApprovalOverdue");
        story.complete("approver", APPROVE, Map.of("approvalDecision", "REJECT", "approvalComment", "since when?"));
        story.complete("communications", DRAFT, draft());
        story.complete("approver", APPROVE, Map.of("approvalDecision", "APPROVE"));
        statements.correct(story.number(), 1, "another service", "communications");
        story.runJobs();
        statements.withdraw(story.number(), 1, "it was nothing", "communications");
        return story.runJobs().number();
    }

    private String heldBackByAnEmbargo() {
        IncidentStory story = declared();
        statements.request(story.number(), StatementKind.PRESS, null, null, "communications");
        story.runJobs();
        Map<String, Object> draft = draft();
        draft.put("embargoUntil", "2999-01-01T00:00Z");
        story.complete("communications", DRAFT, draft);
        story.complete("approver", APPROVE, Map.of("approvalDecision", "APPROVE"));
        return story.timer("event_EmbargoOver")
                .timer("event_CorrectionWindowOver")
                .number();
    }

    private String reportedLate() {
        IncidentStory story = withPersonalData().timer("event_DutyAtRisk").timer("event_DutyOverdue");
        story.complete(
                "communications",
                "Notify authority",
                Map.of("dutyOutcome", "REPORTED", "reportReference", "LDA-1", "reportText", "Personal data …"));
        return story.number();
    }

    private String exempted() {
        IncidentStory story = withPersonalData();
        Map<String, Object> doubt = Map.of("dutyOutcome", "NOT_APPLICABLE", "notApplicableReason", "test data only");
        String confirm = "Confirm that no report is due";
        story.complete("communications", "Notify authority", doubt);
        story.complete("approver", confirm, Map.of("exemptionDecision", "REFUSE", "exemptionComment", "show it"));
        story.complete("communications", "Notify authority", doubt);
        story.complete("approver", confirm, Map.of("exemptionDecision", "CONFIRM"));
        return story.number();
    }

    private IncidentStory withPersonalData() {
        IncidentStory story =
                IncidentStory.declared(engine, commands, incidents, Severity.P3, "walk-" + UUID.randomUUID());
        story.acknowledged();
        return story.complete(
                "responder",
                "Assess impact",
                Map.of(
                        "userImpact", "LOW",
                        "businessImpact", "NONE",
                        "systemImpact", "NONE",
                        "dataImpact", "HIGH",
                        "securityImpact", "NONE"));
    }

    private IncidentStory declared() {
        return IncidentStory.declared(engine, commands, incidents, Severity.P1, "walk-" + UUID.randomUUID());
    }

    private static Map<String, Object> draft() {
        return new HashMap<>(
                Map.of("statementKind", "PRESS", "statementHeadline", "Slow", "statementText", "We are on it."));
    }
}
