package dev.muster.review.process;

import dev.muster.document.UtcTime;
import dev.muster.incident.NewEntry;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.review.ActionItemLedger;
import dev.muster.review.ActionItems;
import dev.muster.review.ActionState;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what the sponsor of an action item decides, and who approves it. */
@Component
class ActionItemDecisions {

    private final ActionItems items;
    private final ActionItemLedger ledger;
    private final ActionItemStory story;
    private final ActionItemMail mail;
    private final TaskService tasks;
    private final Clock clock;

    ActionItemDecisions(
            ActionItems items,
            ActionItemLedger ledger,
            ActionItemStory story,
            ActionItemMail mail,
            TaskService tasks,
            Clock clock) {
        this.items = items;
        this.ledger = ledger;
        this.story = story;
        this.mail = mail;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @return why the sponsor is asked, for the form */
    String ask(String number, String sponsorGroup) {
        ActionItem item = items.get(number);
        boolean declined = item.state() == ActionState.DECLINED;
        String text = declined
                ? "Its owner declined this action item. Please name another owner, or ask that the risk is accepted."
                : "This action item is overdue and reminders did not help. Please give it more time, or ask that the"
                        + " risk is accepted.";
        story.note(item, NewEntry.SYSTEM, Kind.SPONSOR_ASKED, "The sponsor is asked: " + text);
        mail.tellSponsor(item, sponsorGroup, "sponsor-asked-" + clock.instant(), text);
        return declined ? "DECLINED" : "OVERDUE";
    }

    void handedOn(String number, String person, String owner, String reason) {
        ledger.changeOwner(number, owner);
        ledger.changeState(number, ActionState.OPEN);
        ActionItem item = items.get(number);
        story.tell(item, person, Kind.HANDED_ON, "Given to " + owner + " by the sponsor " + person + ": " + reason);
        mail.tellOwner(item, "given-" + clock.instant(), person + " gives this action item to you: " + reason);
    }

    /** Open tasks of the item show the new date at once. */
    void extended(String number, String person, Instant dueAt, String reason) {
        ledger.dueAt(number, dueAt);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .list()
                .forEach(task -> tasks.setDueDate(task.getId(), Date.from(dueAt)));
        ActionItem item = items.get(number);
        String text =
                "Due date extended to " + UtcTime.dateAndTime(dueAt) + " by the sponsor " + person + ": " + reason;
        story.tell(item, person, Kind.EXTENDED, text);
        mail.tellOwner(item, "extended-" + dueAt, text);
    }

    void riskProposed(String number, String person, String reason) {
        story.note(items.get(number), person, Kind.RISK_PROPOSED, person + " proposes to accept the risk: " + reason);
    }

    void riskRefused(String number, String person, @Nullable String comment, String askedBy) {
        ActionItem item = items.get(number);
        String text = "Acceptance of the risk refused by " + person + (comment == null ? "" : ": " + comment);
        story.note(item, person, Kind.RISK_REFUSED, text);
        mail.tell(item, List.of(askedBy), "risk-refused-" + clock.instant(), text, "You proposed it.");
    }

    void riskAccepted(String number, String reason, String approver) {
        ledger.acceptRisk(number, reason, approver);
        ActionItem item = items.get(number);
        String text = "Risk accepted, approved by " + approver + ": " + reason;
        story.tell(item, approver, Kind.RISK_ACCEPTED, text);
        mail.tellOwner(item, "risk-accepted", text);
    }
}
