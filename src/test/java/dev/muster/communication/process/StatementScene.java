package dev.muster.communication.process;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementRequests;
import dev.muster.communication.Statements;
import dev.muster.support.IncidentStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements of incidents, played by their people. */
abstract class StatementScene extends CommunicationScene {

    static final String DRAFT = "Draft external statement";
    static final String APPROVE = "Approve external statement";

    @Autowired
    Statements statements;

    @Autowired
    StatementRequests requests;

    void request(IncidentStory story, StatementKind kind) {
        requests.request(story.number(), kind, null, null, "communications");
        story.runJobs();
    }

    static Map<String, Object> draft(StatementKind kind, String text) {
        return new HashMap<>(
                Map.of("statementKind", kind.name(), "statementHeadline", "Paying is slow", "statementText", text));
    }

    static void drafted(IncidentStory story, StatementKind kind, String text) {
        story.complete("communications", DRAFT, draft(kind, text));
    }

    static void approved(IncidentStory story) {
        story.complete("approver", APPROVE, Map.of("approvalDecision", "APPROVE"));
    }

    Statement statement(IncidentStory story) {
        return statements.get(story.number(), 1);
    }

    /** What readers of this audience were sent by statements, oldest first. */
    List<Notification> readBy(IncidentStory story, String audience) {
        return messages(story, Purpose.STATEMENT).stream()
                .filter(message -> message.audience().equals(audience))
                .sorted((one, other) -> one.createdAt().compareTo(other.createdAt()))
                .toList();
    }
}
