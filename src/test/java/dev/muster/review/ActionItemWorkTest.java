package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.support.BusinessKeyRun;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** The work of an action item: asked, accepted or not, done, and looked at by another person. */
class ActionItemWorkTest extends ActionItemScene {

    @Test
    void asksItsOwnerUnderItsOwnNumber() {
        BusinessKeyRun run = raised();

        Task task = run.task("Accept action item");
        assertThat(task.getName()).isEqualTo(run.key() + " · HIGH · Accept action item");
        assertThat(run.key()).matches("ACT-2026-\\d{3,}");
        assertThat(task.getAssignee()).isEqualTo("responder");
        assertThat(task.getPriority()).isEqualTo(60);
        assertThat(task.getDescription()).contains("/action-items/" + run.key());
        assertThat(task.getDueDate().toInstant()).isEqualTo("2026-12-15T09:00:00Z");
        assertThat(mails(run))
                .filteredOn(mail -> mail.person().equals("responder"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("[" + run.key() + "] Double the pool");
                    assertThat(mail.text())
                            .contains("An action item was raised for you. Due 2026-12-15 09:00 UTC.", "/action-items/");
                });
        assertThat(mails(run))
                .extracting(Notification::person)
                .as("the sponsor by the table is management")
                .contains("manager");
    }

    @Test
    void isDoneWhenAnotherPersonHasLooked() {
        BusinessKeyRun run = accepted();
        assertThat(item(run).state()).isEqualTo(ActionState.IN_PROGRESS);
        run.complete(
                "responder",
                "Complete action item",
                Map.of("result", "Pool is 40 now", "evidenceLink", "https://git.example.org/c/1"));
        assertThat(item(run).state()).isEqualTo(ActionState.DONE);

        assertThatThrownBy(() -> run.complete("responder", "Verify action item", Map.of("verification", "EFFECTIVE")))
                .hasStackTraceContaining("You completed this action item, so somebody else has to verify it.");
        run.complete("commander", "Verify action item", Map.of("verification", "EFFECTIVE"));

        assertThat(run.instances()).isEmpty();
        assertThat(item(run)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(ActionState.VERIFIED);
            assertThat(done.verifiedBy()).isEqualTo("commander");
            assertThat(done.result()).isEqualTo("Pool is 40 now");
            assertThat(done.endedAt()).isEqualTo(RAISED);
        });
        assertThat(story(run))
                .containsSubsequence(Kind.RAISED, Kind.TOLD, Kind.ACCEPTED, Kind.DONE, Kind.VERIFIED, Kind.TOLD);
        assertThat(mails(run).get(0).text()).contains("Done and verified by commander.");
    }

    @Test
    void goesBackWithWhatIsMissing() {
        BusinessKeyRun run = accepted().complete("responder", "Complete action item", Map.of("result", "Half of it"));
        assertThatThrownBy(
                        () -> run.complete("approver", "Verify action item", Map.of("verification", "NOT_EFFECTIVE")))
                .hasStackTraceContaining("verificationNote");

        run.complete(
                "approver",
                "Verify action item",
                Map.of("verification", "NOT_EFFECTIVE", "verificationNote", "Node 3 has the old size"));

        Task again = run.task("Complete action item");
        assertThat(engine.getTaskService().getVariable(again.getId(), "verificationNote"))
                .isEqualTo("Node 3 has the old size");
        assertThat(item(run).state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(mails(run).get(0).text()).contains("not effective yet: Node 3 has the old size");
        run.complete("responder", "Complete action item", Map.of("result", "All of it"))
                .complete("approver", "Verify action item", Map.of("verification", "EFFECTIVE"));
        assertThat(item(run).state()).isEqualTo(ActionState.VERIFIED);
    }

    @Test
    void isHandedOnToSomebodyWhoIsHere() {
        BusinessKeyRun run = raised();
        refuseHandingOn(run, "nobody-here", "Nobody here has the user name “nobody-here”");
        refuseHandingOn(run, "responder", "yourself");

        run.complete("responder", "Accept action item", Map.of("answer", "HAND_ON", "newOwner", "commander"));

        assertThat(run.task("Accept action item").getAssignee()).isEqualTo("commander");
        assertThat(item(run).owner()).isEqualTo("commander");
        assertThat(mails(run).get(0)).satisfies(mail -> {
            assertThat(mail.person()).isEqualTo("commander");
            assertThat(mail.text()).contains("responder hands this action item on to you");
        });
    }

    @Test
    void goesToTheSponsorWhenItIsDeclinedAndFindsAnotherOwner() {
        BusinessKeyRun run = raised("responder", "manager");
        assertThatThrownBy(() -> run.complete("responder", "Accept action item", Map.of("answer", "DECLINE")))
                .hasStackTraceContaining("answerNote");
        run.complete("responder", "Accept action item", Map.of("answer", "DECLINE", "answerNote", "No time this year"));
        assertThat(item(run).state()).isEqualTo(ActionState.DECLINED);
        assertThat(run.task("Decide on action item").getAssignee()).isEqualTo("manager");
        assertThat(mails(run).get(0).person()).isEqualTo("manager");

        assertThatThrownBy(() -> run.complete(
                        "manager",
                        "Decide on action item",
                        new HashMap<>(Map.of(
                                "sponsorDecision", "EXTEND",
                                "newDueAt", "2027-01-15T09:00Z",
                                "decisionReason", "later"))))
                .hasStackTraceContaining("This item was declined, so nobody works on it.");
        run.complete(
                "manager",
                "Decide on action item",
                Map.of("sponsorDecision", "HAND_ON", "newOwner", "commander", "decisionReason", "has time"));

        assertThat(run.task("Accept action item").getAssignee()).isEqualTo("commander");
        assertThat(story(run)).contains(Kind.DECLINED, Kind.SPONSOR_ASKED, Kind.HANDED_ON);
    }

    @Test
    void waitsForAnybodyOfTheGroupWhereTheOwnerIsNotHere() {
        BusinessKeyRun run = raised("Ada Lovelace", null);
        assertThat(run.task("Accept action item").getAssignee()).isNull();
        assertThat(story(run)).contains(Kind.NOT_TOLD);

        run.complete("commander", "Accept action item", Map.of("answer", "ACCEPT", "actionType", "TEAM_TRAINING"));

        assertThat(item(run)).satisfies(accepted -> {
            assertThat(accepted.owner()).isEqualTo("commander");
            assertThat(accepted.type()).isEqualTo(ActionType.TEAM_TRAINING);
        });
    }

    private static void refuseHandingOn(BusinessKeyRun run, String to, String word) {
        assertThatThrownBy(() -> run.complete(
                        "responder", "Accept action item", new HashMap<>(Map.of("answer", "HAND_ON", "newOwner", to))))
                .hasStackTraceContaining(word);
    }
}
