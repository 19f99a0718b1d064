package dev.muster.improvement.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.catalog.Person;
import dev.muster.communication.PersonalMessage;
import dev.muster.communication.PersonalMessages;
import dev.muster.communication.Purpose;
import dev.muster.improvement.ImprovementRound;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails whoever decides on a round. */
@Component
class RoundMail {

    private final PersonalMessages messages;
    private final Catalog catalog;
    private final Accounts accounts;
    private final String tasklist;

    RoundMail(
            PersonalMessages messages,
            Catalog catalog,
            Accounts accounts,
            @Value("${muster.public-url}") String publicUrl) {
        this.messages = messages;
        this.catalog = catalog;
        this.accounts = accounts;
        this.tasklist = publicUrl + "/camunda/app/tasklist/";
    }

    /** @param key what makes the message one within the round */
    void tell(ImprovementRound round, String groups, String key, String text) {
        List.of(groups.split(",")).stream()
                .flatMap(group -> accounts.membersOf(group.strip()).stream())
                .distinct()
                .map(id -> catalog.person(id).orElseGet(() -> new Person(id, id, (String) null)))
                .forEach(person -> messages.send(new PersonalMessage(
                        round.number(),
                        Purpose.IMPROVEMENT,
                        key,
                        person,
                        round.kind().label(),
                        text,
                        tasklist,
                        "Open the task list",
                        "You are one of those who decide on it.",
                        List.of())));
    }
}
