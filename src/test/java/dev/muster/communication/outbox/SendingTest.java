package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.communication.channel.Answer;
import dev.muster.incident.TimelineKind;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a message, whatever its channel says and whenever the JVM dies. */
class SendingTest extends OutboxScene {

    @BeforeEach
    void tellOnePerson() {
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Help");
    }

    @Test
    void aDelayIsTriedAgainLaterAndOnlyThen() {
        ScriptedChannel channel = new ScriptedChannel(Answer.retry("451 try later"), Answer.done());
        Postman postman = postman(channel);

        postman.round();
        assertThat(message().state()).isEqualTo(NotificationState.FAILED);
        assertThat(message().lastError()).isEqualTo("451 try later");
        assertThat(message().nextAttemptAt()).isBetween(START.plusMillis(7500), START.plus(FIRST_RETRY));
        postman.round();
        assertThat(channel.asked()).hasSize(1);

        clock.advance(FIRST_RETRY);
        postman.round();
        assertThat(message().state()).isEqualTo(NotificationState.SENT);
        assertThat(message().attempts()).isEqualTo(2);
        assertThat(message().lastError()).isNull();
        assertThat(channel.asked())
                .extracting(Notification::messageId)
                .containsOnly(message().messageId());
        assertThat(entries(TimelineKind.NOT_TOLD)).isEmpty();
    }

    @Test
    void waitsAsLongAsTheOtherSideAsks() {
        Answer later = new Answer(Answer.Verdict.RETRY, "429", Duration.ofMinutes(7));

        postman(new ScriptedChannel(later)).round();

        assertThat(message().nextAttemptAt()).isEqualTo(START.plus(Duration.ofMinutes(7)));
    }

    @Test
    void aChannelThatFailsIsADelay() {
        ScriptedChannel broken = new ScriptedChannel();

        postman(broken).round();

        assertThat(message().state()).isEqualTo(NotificationState.FAILED);
        assertThat(message().lastError()).startsWith("The channel failed");
    }

    @Test
    void noTransactionIsOpenWhileTheChannelWorks() {
        boolean[] open = {true};
        Sending sending = sending(
                new ScriptedChannel(Answer.done()) {
                    @Override
                    public Answer send(Notification notification) {
                        open[0] = TransactionSynchronizationManager.isActualTransactionActive();
                        return super.send(notification);
                    }
                },
                settings(1000));

        sending.send(message().id());

        assertThat(open[0]).isFalse();
    }

    @Test
    void whatWasSentIsNotSentByALateWorker() {
        ScriptedChannel channel = new ScriptedChannel(Answer.done());
        Sending sending = sending(channel, settings(1000));

        assertThat(sending.send(message().id())).isEmpty();
        assertThat(sending.send(message().id())).isEmpty();

        assertThat(channel.asked()).hasSize(1);
    }

    @Test
    void aKillAfterTheYesSendsAgainUnderTheSameId() {
        ScriptedChannel channel = new ScriptedChannel(Answer.done());
        String id = message().id();
        Sending killed = new Sending(
                rows,
                List.of(channel),
                new ChannelLimits(settings(1000)),
                settings(1000),
                new TransactionTemplate() {
                    @Override
                    public void executeWithoutResult(Consumer<TransactionStatus> action) {
                        throw new IllegalStateException("killed");
                    }
                },
                incidents,
                timeline,
                clock);
        assertThatThrownBy(() -> killed.send(id)).hasMessage("killed");

        sending(channel, settings(1000)).send(id);

        assertThat(channel.asked())
                .hasSize(2)
                .extracting(Notification::messageId)
                .containsOnly(message().messageId());
        assertThat(message().state()).isEqualTo(NotificationState.SENT);
    }

    @Test
    void theLimitOfAChannelPutsOffAndIsNoFailure() {
        ScriptedChannel channel = new ScriptedChannel(Answer.done());
        Sending sending = sending(channel, settings(1));
        announcements.tell(incident, Purpose.PAGE, "tier-2", List.of("responder"), "Help");
        List<Notification> two = messages();

        assertThat(sending.send(two.get(0).id())).isEmpty();
        assertThat(sending.send(two.get(1).id()).orElseThrow()).isBetween(START.plusSeconds(50), START.plusSeconds(60));

        assertThat(channel.asked()).hasSize(1);
        assertThat(messages().get(1).attempts()).isZero();
        assertThat(messages().get(1).state()).isEqualTo(NotificationState.QUEUED);
    }
}
