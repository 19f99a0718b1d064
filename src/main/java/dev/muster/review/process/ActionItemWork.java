package dev.muster.review.process;

import dev.muster.document.UtcTime;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.review.ActionItemLedger;
import dev.muster.review.ActionItems;
import dev.muster.review.ActionState;
import dev.muster.review.ActionType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down how the work on an action item goes. */
@Component
class ActionItemWork {

    private final ActionItems items;
    private final ActionItemLedger ledger;
    private final ActionItemStory story;
    private final ActionItemMail mail;
    private final Clock clock;

    ActionItemWork(
            ActionItems items, ActionItemLedger ledger, ActionItemStory story, ActionItemMail mail, Clock clock) {
        this.items = items;
        this.ledger = ledger;
        this.story = story;
        this.mail = mail;
        this.clock = clock;
    }

    /** The due date is the one that was named, else so long after now as the table says. */
    void begin(String number, Duration dueIn, String sponsorGroup, @Nullable String cameBackAs) {
        Instant named = items.get(number).dueAt();
        Instant dueAt = named == null ? clock.instant().plus(dueIn) : named;
        ledger.dueAt(number, dueAt);
        ActionItem item = items.get(number);
        String due = "Due " + UtcTime.dateAndTime(dueAt) + ".";
        String text = cameBackAs == null
                ? "An action item was raised for you. " + due
                : cameBackAs + " had the cause that this item was to remove, so it is open again. " + due;
        mail.tellOwner(item, "raised", text);
        mail.tellSponsor(item, sponsorGroup, "raised", text.replace("raised for you", "raised"));
    }

    void accepted(String number, String person, ActionType type, @Nullable String note) {
        ledger.changeOwner(number, person);
        ledger.changeType(number, type);
        ledger.changeState(number, ActionState.IN_PROGRESS);
        story.tell(items.get(number), person, Kind.ACCEPTED, "Accepted by " + person + after(note));
    }

    void handedOn(String number, String person, String owner, @Nullable String note) {
        ledger.changeOwner(number, owner);
        ledger.changeState(number, ActionState.OPEN);
        ActionItem item = items.get(number);
        story.note(item, person, Kind.HANDED_ON, "Handed on to " + owner + " by " + person + after(note));
        mail.tellOwner(
                item, "handed-on-" + clock.instant(), person + " hands this action item on to you" + after(note));
    }

    void declined(String number, String person, @Nullable String note) {
        ledger.changeState(number, ActionState.DECLINED);
        story.tell(items.get(number), person, Kind.DECLINED, "Declined by " + person + after(note));
    }

    void completed(String number, String person, String result, @Nullable String evidence) {
        ledger.done(number, person, result, evidence);
        story.note(
                items.get(number), person, Kind.DONE, "Done: " + result + (evidence == null ? "" : " – " + evidence));
    }

    void verified(String number, String person, @Nullable String note) {
        ledger.verified(number, person);
        story.tell(items.get(number), person, Kind.VERIFIED, "Verified by " + person + after(note));
    }

    void notEffective(String number, String person, @Nullable String note) {
        ledger.changeState(number, ActionState.IN_PROGRESS);
        ActionItem item = items.get(number);
        story.note(item, person, Kind.NOT_EFFECTIVE, "Not effective yet, says " + person + after(note));
        mail.tellOwner(
                item,
                "not-effective-" + clock.instant(),
                person + " looked and found it not effective yet" + after(note));
    }

    void closed(String number, String sponsorGroup) {
        ActionItem item = items.get(number);
        String text = "Done and verified by " + item.verifiedBy() + ".";
        mail.tellOwner(item, "verified", text);
        mail.tellSponsor(item, sponsorGroup, "verified", text);
    }

    void superseded(String number, String person, String reason, @Nullable String by) {
        ledger.supersede(number, reason, by);
        ActionItem item = items.get(number);
        String text = "Superseded" + (by == null ? "" : " by " + by) + ": " + reason;
        story.tell(item, person, Kind.SUPERSEDED, text);
        mail.tellOwner(item, "superseded", text + " (" + person + ")");
    }

    private static String after(@Nullable String note) {
        return note == null ? "" : ": " + note;
    }
}
