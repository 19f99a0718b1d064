package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.catalog.Person;
import dev.muster.communication.Attachment;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.NotificationState;
import dev.muster.communication.PersonalMessage;
import dev.muster.communication.PersonalMessages;
import dev.muster.communication.PersonalMessages.Outcome;
import dev.muster.communication.Purpose;
import dev.muster.communication.channel.EmailChannel;
import dev.muster.communication.channel.StoredMail;
import dev.muster.incident.TimelineKind;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters to one person, as the application's own channel writes them. */
class PersonalMessagesTest extends OutboxScene {

    private static final String TOKEN = "0123456789_abcdefghijklmnopqrstuvwxyz-ABCDE";
    private static final Person ADA = new Person("ada", "Ada", "ada@example.org");

    @Autowired
    PersonalMessages personal;

    @Autowired
    EmailChannel email;

    @Test
    void leaveAsMailAndForgetTheLinkThatIsTheRecipientsAlone() throws IOException {
        PersonalMessage letter = letter(incident, ADA, "http://localhost/survey/" + TOKEN, List.of());
        assertThat(personal.send(letter)).isEqualTo(Outcome.QUEUED);
        assertThat(personal.send(letter)).isEqualTo(Outcome.TOLD_BEFORE);

        postman().round();

        assertThat(mail(message().id()).text())
                .contains("How satisfied are you?", "Answer: http://localhost/survey/" + TOKEN, "You reported it.");
        assertThat(mail(message().id()).subject()).isEqualTo("[" + incident + "] How did it go? Checkout");
        assertThat(message().state()).isEqualTo(NotificationState.SENT);
        assertThat(message().text()).contains("/survey/…").doesNotContain(TOKEN);
        assertThat(message().html()).doesNotContain(TOKEN);
    }

    @Test
    void mayBeAboutSomethingThatIsNoIncident() throws IOException {
        String topic = "ACT-2026-" + UUID.randomUUID().toString().substring(0, 8);
        personal.send(letter(topic, ADA, "http://localhost/action-items/" + topic, List.of()));
        personal.send(new PersonalMessage(
                topic, Purpose.ACTION_ITEM, "second", ADA, "Again", "text", "http://x", "Open", "why.", List.of()));

        postman().round();

        var sent = notifications.list(new NotificationQuery(topic, null, 0, 10));
        assertThat(sent).hasSize(2).allMatch(message -> message.state() == NotificationState.SENT);
        assertThat(sent.get(0).references())
                .as("one thread for what one person hears of one thing")
                .contains(sent.get(1).messageId());
        assertThat(mail(sent.get(1).id()).subject()).startsWith("[" + topic + "]");
    }

    @Test
    void becomeADeadLetterThatIsSeenWithoutATimeline() {
        String topic = "ACT-2026-" + UUID.randomUUID().toString().substring(0, 8);
        personal.send(letter(topic, new Person("ada", "Ada", "not an address"), "http://x", List.of()));

        postman().round();

        assertThat(notifications.list(new NotificationQuery(topic, NotificationState.DEAD, 0, 10)))
                .hasSize(1);
        assertThat(entries(TimelineKind.NOT_TOLD)).isEmpty();
    }

    @Test
    void needAnAddress() {
        assertThat(personal.send(letter(incident, new Person("bob", "Bob", (String) null), "http://x", List.of())))
                .isEqualTo(Outcome.NO_ADDRESS);
        assertThat(messages()).isEmpty();
    }

    @Test
    void carryWhatIsAttachedThroughTheOutbox() throws IOException {
        Attachment calendar = new Attachment("review.ics", "text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\n");
        personal.send(letter(incident, ADA, "http://x", List.of(calendar)));

        postman().round();

        assertThat(email.folder().orElseThrow().names())
                .anyMatch(name -> name.contains(message().id()));
        assertThat(jdbc.sql("select content from notification_attachment where notification = :id")
                        .param("id", message().id())
                        .query(String.class)
                        .single())
                .isEqualTo(calendar.content());
    }

    private StoredMail mail(String id) throws IOException {
        String name = email.folder().orElseThrow().names().stream()
                .filter(file -> file.contains(id))
                .findFirst()
                .orElseThrow();
        return email.folder().orElseThrow().open(name).orElseThrow();
    }

    private static PersonalMessage letter(String topic, Person to, String link, List<Attachment> attachments) {
        return new PersonalMessage(
                topic,
                Purpose.SURVEY,
                "first",
                to,
                "How did it go? Checkout",
                "How satisfied are you?",
                link,
                "Answer",
                "You reported it.",
                attachments);
    }
}
