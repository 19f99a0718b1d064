package dev.muster.review.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.communication.PersonalMessage;
import dev.muster.communication.PersonalMessages;
import dev.muster.communication.PersonalMessages.Outcome;
import dev.muster.communication.Purpose;
import dev.muster.incident.NewEntry;
import dev.muster.review.ActionItem;
import dev.muster.review.ActionItemEvent.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails whoever an action item concerns, and keeps on the item who was told and who could not be. */
@Component
class ActionItemMail {

    private final PersonalMessages messages;
    private final Catalog catalog;
    private final Accounts accounts;
    private final ActionItemStory story;
    private final String publicUrl;

    ActionItemMail(
            PersonalMessages messages,
            Catalog catalog,
            Accounts accounts,
            ActionItemStory story,
            @Value("${muster.public-url}") String publicUrl) {
        this.messages = messages;
        this.catalog = catalog;
        this.accounts = accounts;
        this.story = story;
        this.publicUrl = publicUrl;
    }

    String link(String number) {
        return publicUrl + "/action-items/" + number;
    }

    /** The owner's user id, if the owner is somebody with an account here. */
    @Nullable
    String account(@Nullable String person) {
        return person == null ? null : accounts.find(person).map(Person::id).orElse(null);
    }

    /** @param key what makes the message one within this cycle of the item */
    void tellOwner(ActionItem item, String key, String text) {
        if (item.owner() == null) {
            story.note(item, NewEntry.SYSTEM, Kind.NOT_TOLD, "Nobody told: the item has no owner yet");
        } else {
            tell(item, List.of(item.owner()), key, text, "You are its owner.");
        }
    }

    /** @param group who is asked where the item names nobody */
    void tellSponsor(ActionItem item, String group, String key, String text) {
        List<String> sponsors = item.sponsor() == null ? accounts.membersOf(group) : List.of(item.sponsor());
        tell(item, sponsors, key, text, "You are its sponsor.");
    }

    void tell(ActionItem item, Collection<String> people, String key, String text, String reason) {
        List<String> told = new ArrayList<>();
        List<String> notTold = new ArrayList<>();
        for (String id : people) {
            Outcome outcome = messages.send(new PersonalMessage(
                    item.number(),
                    Purpose.ACTION_ITEM,
                    item.cycle() + "-" + key,
                    person(id),
                    item.title(),
                    text,
                    link(item.number()),
                    "Open the action item",
                    reason,
                    List.of()));
            if (outcome == Outcome.QUEUED) {
                told.add(id);
            } else if (outcome != Outcome.TOLD_BEFORE) {
                notTold.add(id);
            }
        }
        if (!told.isEmpty()) {
            story.note(item, NewEntry.SYSTEM, Kind.TOLD, String.join(", ", told) + ": " + text);
        }
        if (!notTold.isEmpty()) {
            story.note(item, NewEntry.SYSTEM, Kind.NOT_TOLD, "No mail to " + String.join(", ", notTold) + ": " + text);
        }
    }

    private Person person(String id) {
        return Optional.of(id)
                .filter(address -> address.contains("@"))
                .map(address -> new Person(address, address, address))
                .or(() -> catalog.person(id))
                .orElseGet(() -> new Person(id, id, (String) null));
    }
}
