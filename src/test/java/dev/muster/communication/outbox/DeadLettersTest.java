package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.communication.UnknownNotificationException;
import dev.muster.communication.channel.Answer;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a message is given up, and how it is sent again. */
class DeadLettersTest extends OutboxScene {

    @BeforeEach
    void tellOnePerson() {
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help");
    }

    @Test
    void aDeadLetterIsSentAgainWithTheSameIdAndFreshAttempts() {
        Postman postman = postman(new ScriptedChannel(Answer.permanent("550 no such mailbox"), Answer.done()));
        postman.round();
        String messageId = message().messageId();

        Notification queued = notifications.resend(message().id(), "communications");

        assertThat(queued.state()).isEqualTo(NotificationState.QUEUED);
        postman.round();
        assertThat(message().state()).isEqualTo(NotificationState.SENT);
        assertThat(message().attempts()).isEqualTo(1);
        assertThat(message().resends()).isEqualTo(1);
        assertThat(message().messageId()).isEqualTo(messageId);
        assertThat(timeline.of(incident))
                .filteredOn(entry ->
                        entry.kind() == TimelineKind.TOLD && entry.actor().equals("communications"))
                .hasSize(1);
    }

    @Test
    void onlyADeadLetterCanBeSentAgain() {
        assertThatThrownBy(() -> notifications.resend(message().id(), "communications"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("about to be sent");
        postman(new ScriptedChannel(Answer.done())).round();
        assertThatThrownBy(() -> notifications.resend(message().id(), "communications"))
                .isInstanceOf(NotPossibleNowException.class)
                .hasMessageContaining("was sent");
        assertThatThrownBy(() -> notifications.resend("no-such-id", "communications"))
                .isInstanceOf(UnknownNotificationException.class);
    }

    @Test
    void givesUpAfterTheLastAttemptAndSaysSo() {
        ScriptedChannel channel = new ScriptedChannel(Answer.retry("421 too busy"));
        Postman postman = postman(channel);

        for (int round = 0; round < MAX_ATTEMPTS + 2; round++) {
            postman.round();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(channel.asked()).hasSize(MAX_ATTEMPTS);
        assertThat(message().state()).isEqualTo(NotificationState.DEAD);
        assertThat(message().errorClass()).isEqualTo("RETRY");
        assertThat(entries(TimelineKind.NOT_TOLD)).singleElement().satisfies(entry -> {
            assertThat(entry.text()).contains("3 attempts").contains("421 too busy");
            assertThat(entry.data()).containsEntry("notification", message().id());
        });
    }

    @Test
    void aRefusalIsADeadLetterAtOnce() {
        ScriptedChannel channel = new ScriptedChannel(Answer.permanent("550 no such mailbox"));

        postman(channel).round();

        assertThat(message().state()).isEqualTo(NotificationState.DEAD);
        assertThat(message().errorClass()).isEqualTo("PERMANENT");
        assertThat(message().nextAttemptAt()).isNull();
        assertThat(entries(TimelineKind.NOT_TOLD)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("550 no such mailbox"));
    }
}
