package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Notification;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLinks;
import dev.muster.incident.Incidents;
import dev.muster.incident.LinkKind;
import dev.muster.incident.Severity;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.support.BusinessKeyRun;
import dev.muster.support.IncidentStory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the post-mortem to the item, from the item to the incident that shows that it did not help. */
class ActionItemEffectivenessTest extends ActionItemScene {

    @Autowired
    IncidentCommands incidentCommands;

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentLinks links;

    private final String service = "effect-" + UUID.randomUUID();

    @Test
    void makesAnItemOfEachLineOfAnApprovedPostMortemOnce() {
        IncidentStory story = reviewed(
                "- responder: Double the pool (2026-12-18)\n- Write it into the runbook",
                "responder: read the pool's manual");

        List<ActionItem> raised = items.of(story.number());
        assertThat(raised)
                .extracting(ActionItem::title, ActionItem::owner, ActionItem::type, ActionItem::priority)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Double the pool", "responder", ActionType.CAPACITY_PLANNING, ActionPriority.HIGH),
                        org.assertj.core.groups.Tuple.tuple(
                                "Write it into the runbook",
                                null,
                                ActionType.DOCUMENTATION_UPDATE,
                                ActionPriority.HIGH),
                        org.assertj.core.groups.Tuple.tuple(
                                "read the pool's manual", "responder", ActionType.TEAM_TRAINING, ActionPriority.HIGH));
        assertThat(raised)
                .allSatisfy(item -> {
                    assertThat(item.service()).isEqualTo(service);
                    assertThat(item.causeCategory()).isEqualTo("CAPACITY");
                })
                .first()
                .satisfies(item -> assertThat(item.dueAt()).isEqualTo("2026-12-18T23:59:00Z"));
        story.isOver();
        assertThat(timelineOf(story.number(), TimelineKind.ACTION_ITEM)).hasSize(3);

        reviewedAgain(story, "double the pool\n- Alert when it is full");
        assertThat(items.of(story.number()))
                .extracting(ActionItem::title)
                .hasSize(4)
                .contains("Alert when it is full");
    }

    @Test
    void opensADoneItemAgainWhenItsCauseComesBackInTime() {
        IncidentStory first = reviewed("- responder: Double the pool", "");
        BusinessKeyRun run = done(first);
        clock.advance(Duration.ofDays(60));

        IncidentStory second = diagnosed();

        ActionItem open = item(run);
        assertThat(open.state()).isEqualTo(ActionState.OPEN);
        assertThat(open.cycle()).isEqualTo(2);
        run.runJobs();
        assertThat(run.task("Accept action item").getAssignee()).isEqualTo("responder");
        assertThat(story(run)).endsWith(Kind.REOPENED, Kind.TOLD, Kind.TOLD);
        String sentence = "Not effective: " + second.number() + " had the same cause (CAPACITY of " + service + ")";
        assertThat(timelineOf(first.number(), TimelineKind.RECURRENCE))
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(timelineOf(second.number(), TimelineKind.RECURRENCE))
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(mails(run).subList(0, 2))
                .allMatch(mail -> mail.text().contains(second.number() + " had the cause that this item was to remove"))
                .extracting(Notification::person)
                .containsExactlyInAnyOrder("responder", "manager");
        assertThat(links.holding(second.number(), LinkKind.RECURRENCE_OF)).get().satisfies(link -> assertThat(link.to())
                .isEqualTo(first.number()));
        assertThat(items.recurrences(run.key())).containsExactly(second.number());
        assertThat(item(run).dueAt()).as("a clock of its own for the cycle").isAfter(clock.instant());
    }

    @Test
    void onlyNotesWhatComesBackTooLateOrWhileTheItemIsOpen() {
        IncidentStory first = reviewed("- responder: Double the pool\n- responder: Pool alert", "");
        BusinessKeyRun run = done(first);
        BusinessKeyRun open = runOf(first, 1);
        clock.advance(Duration.ofDays(200));

        IncidentStory second = diagnosed();

        assertThat(item(run).state()).isEqualTo(ActionState.VERIFIED);
        assertThat(story(run)).endsWith(Kind.RECURRENCE);
        assertThat(item(open).state()).isEqualTo(ActionState.OPEN);
        assertThat(item(open).cycle()).isEqualTo(1);
        assertThat(timelineOf(second.number(), TimelineKind.RECURRENCE)).hasSize(2);
    }

    @Test
    void hasNothingToDoWithOtherServices() {
        BusinessKeyRun run = done(reviewed("- responder: Double the pool", ""));
        clock.advance(Duration.ofDays(1));

        IncidentStory.declared(engine, incidentCommands, incidents, Severity.P1, "other-" + UUID.randomUUID())
                .acknowledged()
                .assessed("CRITICAL")
                .diagnosed();

        assertThat(item(run).state()).isEqualTo(ActionState.VERIFIED);
        assertThat(story(run)).doesNotContain(Kind.RECURRENCE);
    }

    private IncidentStory diagnosed() {
        return IncidentStory.declared(engine, incidentCommands, incidents, Severity.P1, service)
                .acknowledged()
                .assessed("CRITICAL")
                .diagnosed();
    }

    private IncidentStory reviewed(String actionItems, String trainingNeeds) {
        IncidentStory story = diagnosed().recovered().validated();
        story.complete(
                "responder",
                "Complete post-mortem",
                Map.of("actionItems", actionItems, "trainingNeeds", trainingNeeds));
        return story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
    }

    /** As after a reopening: the text of the first review is the draft of the second. */
    private void reviewedAgain(IncidentStory story, String actionItems) {
        engine.getRuntimeService()
                .createMessageCorrelation("postIncidentReview.requested")
                .processInstanceBusinessKey(story.number())
                .setVariables(Map.of(
                        "incidentNumber", story.number(),
                        "title", "Checkout answers nothing",
                        "severity", "P1",
                        "incidentUrl", "http://localhost",
                        "reviewDueIn", "P3D",
                        "approverGroup", "approver"))
                .correlateStartMessage();
        story.runJobs();
        story.complete("responder", "Complete post-mortem", Map.of("actionItems", actionItems));
        story.complete("approver", "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));
    }

    private BusinessKeyRun runOf(IncidentStory story, int index) {
        return new BusinessKeyRun(engine, items.of(story.number()).get(index).number()).runJobs();
    }

    private BusinessKeyRun done(IncidentStory story) {
        return runOf(story, 0)
                .complete(
                        "responder",
                        "Accept action item",
                        Map.of("answer", "ACCEPT", "actionType", "CAPACITY_PLANNING"))
                .complete("responder", "Complete action item", Map.of("result", "Pool is 40 now"))
                .complete("commander", "Verify action item", Map.of("verification", "EFFECTIVE"));
    }

    private List<String> timelineOf(String incident, TimelineKind kind) {
        return timeline.of(incident).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }
}
