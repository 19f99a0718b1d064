package dev.muster.review.process;

import dev.muster.document.UtcTime;
import dev.muster.incident.Durations;
import dev.muster.incident.NewEntry;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent.Kind;
import dev.muster.review.ActionItemLedger;
import dev.muster.review.ActionItems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What happens before and after an action item is due. Each message is one by due date and lap. */
@Component
class ActionItemDeadlines {

    private final ActionItems items;
    private final ActionItemLedger ledger;
    private final ActionItemStory story;
    private final ActionItemMail mail;
    private final Clock clock;

    ActionItemDeadlines(
            ActionItems items, ActionItemLedger ledger, ActionItemStory story, ActionItemMail mail, Clock clock) {
        this.items = items;
        this.ledger = ledger;
        this.story = story;
        this.mail = mail;
        this.clock = clock;
    }

    void dueSoon(String number) {
        ActionItem item = items.get(number);
        String text = "Reminder: due " + UtcTime.dateAndTime(due(item));
        story.note(item, NewEntry.SYSTEM, Kind.REMINDED, text);
        mail.tellOwner(item, "due-soon-" + due(item), text + ".");
    }

    void overdue(String number, String sponsorGroup) {
        ledger.breach(number);
        ActionItem item = items.get(number);
        String text = "Deadline breached: due " + UtcTime.dateAndTime(due(item));
        story.tell(item, NewEntry.SYSTEM, Kind.OVERDUE, text);
        mail.tellOwner(item, "overdue-" + due(item), text + ". Please finish it, or ask for more time.");
        mail.tellSponsor(item, sponsorGroup, "overdue-" + due(item), text + ".");
    }

    /** @param left how many reminders follow before the sponsor is asked */
    void stillOverdue(String number, int left) {
        ActionItem item = items.get(number);
        String late =
                Durations.words(Duration.between(due(item), clock.instant()).abs());
        String text = "Reminder: overdue for " + late
                + (left == 0 ? "; now the sponsor is asked" : "; reminders left: " + left);
        story.note(item, NewEntry.SYSTEM, Kind.REMINDED, text);
        mail.tellOwner(item, "still-overdue-" + due(item) + "-" + left, text + ".");
    }

    private static Instant due(ActionItem item) {
        return Objects.requireNonNull(item.dueAt(), "dueAt");
    }
}
