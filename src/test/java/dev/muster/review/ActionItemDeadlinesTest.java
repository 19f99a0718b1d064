package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.incident.ClockState;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.support.BusinessKeyRun;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The clock of an action item: reminders, a breach, and a sponsor who decides. */
class ActionItemDeadlinesTest extends ActionItemScene {

    private static final Instant DUE = Instant.parse("2026-12-15T09:00:00Z");

    @Test
    void standsForEachDateFromTheFirstMoment() {
        BusinessKeyRun run = accepted();

        assertThat(run.dueOf("event_ActionItemDue")).isEqualTo(DUE);
        assertThat(run.dueOf("event_ActionItemDueSoon")).isEqualTo("2026-12-12T09:00:00Z");
        assertThat(run.dueTimers(Instant.parse("2026-12-12T08:59:59Z"))).isEmpty();
        assertThat(run.dueTimers(DUE)).containsExactlyInAnyOrder("event_ActionItemDueSoon", "event_ActionItemDue");
        assertThat(clockState(run)).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void remindsBeforeAtAndABoundedNumberOfTimesAfterTheDueDate() {
        BusinessKeyRun run = accepted();
        clock.setTo(Instant.parse("2026-12-12T09:00:00Z"));
        run.timer("event_ActionItemDueSoon");
        assertThat(newest(run).text()).contains("Reminder: due 2026-12-15 09:00 UTC.");

        clock.setTo(DUE);
        run.timer("event_ActionItemDue");
        assertThat(clockState(run)).isEqualTo(ClockState.BREACHED);
        assertThat(mails(run).subList(0, 2))
                .as("owner and sponsor hear of the breach")
                .allMatch(mail -> mail.text().contains("Deadline breached: due 2026-12-15 09:00 UTC"))
                .extracting(Notification::person)
                .containsExactlyInAnyOrder("responder", "manager");

        for (int left = 2; left >= 0; left--) {
            assertThat(run.taskNames()).noneMatch(name -> name.endsWith("Decide on action item"));
            clock.setTo(run.dueOf("event_ReminderDue"));
            run.timer("event_ReminderDue");
        }
        assertThat(clock.instant()).as("three reminders, every two days").isEqualTo("2026-12-21T09:00:00Z");
        assertThat(run.task("Decide on action item")).isNotNull();
        assertThat(run.task("Complete action item")).as("the work goes on").isNotNull();
        assertThat(story(run).stream().filter(kind -> kind == Kind.REMINDED)).hasSize(4);
        assertThat(run.timers()).as("no reminder for ever").isEmpty();
    }

    @Test
    void catchesUpAfterAnOutageWithoutALostStep() {
        BusinessKeyRun run = accepted();
        clock.setTo(Instant.parse("2027-01-10T09:00:00Z"));

        run.timer("event_ActionItemDueSoon").timer("event_ActionItemDue");

        assertThat(run.dueOf("event_ReminderDue")).isEqualTo("2027-01-12T09:00:00Z");
        assertThat(item(run).breachedAt()).isEqualTo("2027-01-10T09:00:00Z");
    }

    @Test
    void isTheBreachAlsoWhenSomebodyRunsTheTimerEarly() {
        BusinessKeyRun run = accepted().timer("event_ActionItemDue");

        assertThat(clockState(run)).isEqualTo(ClockState.BREACHED);
        assertThat(item(run).breachedAt()).isEqualTo(RAISED);
    }

    @Test
    void getsMoreTimeFromTheSponsorWithAReasonAndBeginsAnew() {
        BusinessKeyRun run = overdue();
        assertThatThrownBy(() -> run.complete(
                        "manager",
                        "Decide on action item",
                        Map.of("sponsorDecision", "EXTEND", "newDueAt", "2026-11-15T09:00Z", "decisionReason", "soon")))
                .hasStackTraceContaining("newDueAt");
        assertThatThrownBy(() -> run.complete(
                        "manager",
                        "Decide on action item",
                        Map.of("sponsorDecision", "HAND_ON", "newOwner", "commander", "decisionReason", "soon")))
                .hasStackTraceContaining("This item is overdue");

        run.complete(
                "manager",
                "Decide on action item",
                Map.of("sponsorDecision", "EXTEND", "newDueAt", "2027-01-15T09:00Z", "decisionReason", "holidays"));

        assertThat(run.dueOf("event_ActionItemDue")).isEqualTo("2027-01-15T09:00:00Z");
        assertThat(run.dueOf("event_ActionItemDueSoon")).isEqualTo("2027-01-12T09:00:00Z");
        assertThat(run.task("Complete action item").getDueDate().toInstant()).isEqualTo("2027-01-15T09:00:00Z");
        assertThat(clockState(run)).as("a recorded breach never goes away").isEqualTo(ClockState.BREACHED);
        assertThat(newest(run).text()).contains("Due date extended to 2027-01-15 09:00 UTC", "holidays");
        Instant first = item(run).breachedAt();
        clock.setTo(Instant.parse("2027-01-15T09:00:00Z"));
        run.timer("event_ActionItemDue");
        assertThat(item(run).breachedAt())
                .as("the first breach is the one on record")
                .isEqualTo(first);
        assertThat(newest(run).text()).as("and the second is told").contains("due 2027-01-15 09:00 UTC");
    }

    @Test
    void endsUndoneWhenASecondPersonAcceptsTheRisk() {
        BusinessKeyRun run = overdue();
        propose(run);
        assertThatThrownBy(() -> run.complete("manager", "Approve risk acceptance", Map.of("riskDecision", "ACCEPT")))
                .hasStackTraceContaining("You proposed to accept this risk");
        assertThatThrownBy(() -> run.complete("approver", "Approve risk acceptance", Map.of("riskDecision", "REFUSE")))
                .hasStackTraceContaining("riskComment");
        run.complete(
                "approver",
                "Approve risk acceptance",
                Map.of("riskDecision", "REFUSE", "riskComment", "Customers would feel it"));
        assertThat(run.task("Decide on action item")).isNotNull();
        assertThat(newest(run)).satisfies(mail -> {
            assertThat(mail.person()).isEqualTo("manager");
            assertThat(mail.text()).contains("refused by approver: Customers would feel it");
        });
        propose(run);

        run.complete("approver", "Approve risk acceptance", Map.of("riskDecision", "ACCEPT"));

        assertThat(run.instances()).as("the work ends with it").isEmpty();
        assertThat(item(run)).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(ActionState.RISK_ACCEPTED);
            assertThat(ended.endReason()).isEqualTo("the service is replaced in March");
            assertThat(ended.approvedBy()).isEqualTo("approver");
        });
        assertThat(clockState(run)).isEqualTo(ClockState.CANCELLED);
    }

    private BusinessKeyRun overdue() {
        BusinessKeyRun run = accepted().timer("event_ActionItemDue");
        while (run.timers().contains("event_ReminderDue")) {
            run.timer("event_ReminderDue");
        }
        return run;
    }

    private static void propose(BusinessKeyRun run) {
        run.complete(
                "manager",
                "Decide on action item",
                Map.of("sponsorDecision", "ACCEPT_RISK", "decisionReason", "the service is replaced in March"));
    }

    private Notification newest(BusinessKeyRun run) {
        return mails(run).get(0);
    }

    private ClockState clockState(BusinessKeyRun run) {
        return item(run).clock().state(clock.instant());
    }
}
