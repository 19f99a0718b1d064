package dev.muster.communication.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.channel.Answer.Verdict;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server can say or not say, and what follows. */
class SmtpAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "greeting, 421 too busy, RETRY",
        "mail, 451 try later, RETRY",
        "mail, 553 sender not allowed, PERMANENT",
        "rcpt, 450 mailbox busy, RETRY",
        "rcpt, 452 mailbox full, RETRY",
        "rcpt, 550 no such mailbox, PERMANENT",
        "data, 451 try later, RETRY",
        ".,    451 greylisted, RETRY",
        ".,    554 looks like spam, PERMANENT",
        ".,    hang up, RETRY",
        ".,    '', RETRY",
        "greeting, '', RETRY",
    })
    void followsTheAnswer(String command, String says, Verdict expected) throws IOException {
        try (SmtpStub server = new SmtpStub(Map.of(command, says))) {
            Answer answer = channel(server).send(Samples.notification());

            assertThat(answer.verdict()).isEqualTo(expected);
            if (expected == Verdict.PERMANENT) {
                assertThat(answer.reason()).contains(says);
            }
        }
    }

    @Test
    void aMailWhoseYesWasLostIsRepeatedUnderTheSameId() throws IOException {
        try (SmtpStub server = new SmtpStub(Map.of(".", SmtpStub.HANG_UP))) {
            channel(server).send(Samples.notification());
            channel(server).send(Samples.notification());

            assertThat(server.received())
                    .filteredOn(line -> line.startsWith("Message-ID:"))
                    .hasSize(2)
                    .containsOnly("Message-ID: <inc-2026-001.4f6c@muster.example>");
        }
    }

    private static EmailChannel channel(SmtpStub server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        return new EmailChannel(new SmtpTransport(sender), new MailComposer("muster@example.org"));
    }
}
