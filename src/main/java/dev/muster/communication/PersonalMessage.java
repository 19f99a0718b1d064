package dev.muster.communication;

import dev.muster.catalog.Person;
import java.util.List;

/**
 * Something for one person that is not the same for the next one, such as a link of their own or a reminder of their
 * work.
 *
 * @param topic number of what it is about, an incident's or an action item's; what one person hears of it is one thread
 * @param key what makes this message one: a second with the same topic, purpose, key and address is not written
 * @param heading a few words; with the topic they are the subject
 * @param text what to know and to do, in plain words; lines are kept
 * @param link where to go
 * @param linkText what the reader does there
 * @param reason why this person gets it
 */
public record PersonalMessage(
        String topic,
        Purpose purpose,
        String key,
        Person to,
        String heading,
        String text,
        String link,
        String linkText,
        String reason,
        List<Attachment> attachments) {

    public PersonalMessage {
        attachments = List.copyOf(attachments);
    }
}
