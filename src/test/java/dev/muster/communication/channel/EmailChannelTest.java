package dev.muster.communication.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What arrives at a real SMTP server. */
class EmailChannelTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @Test
    void arrivesInItsThreadWithItsOwnId() throws Exception {
        assertThat(channel().send(Samples.notification())).isEqualTo(Answer.done());

        MimeMessage mail = onlyMail();
        assertThat(mail.getMessageID()).isEqualTo("<inc-2026-001.4f6c@muster.example>");
        assertThat(mail.getHeader("References", null).replaceAll("\\s+", " "))
                .isEqualTo(Samples.ROOT + " <inc-2026-001.before@muster.example>");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<inc-2026-001.before@muster.example>");
        assertThat(mail.getSubject()).isEqualTo("[INC-2026-001] P1 · Checkout");
        assertThat(mail.getSentDate()).isEqualTo("2026-11-24T14:30:00Z");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
    }

    @Test
    void goesToOnePersonByName() throws Exception {
        channel().send(Samples.notification());

        InternetAddress to = (InternetAddress) onlyMail().getAllRecipients()[0];
        assertThat(onlyMail().getAllRecipients()).hasSize(1);
        assertThat(to.getAddress()).isEqualTo("ada@example.org");
        assertThat(to.getPersonal()).isEqualTo("Ada Lovelace");
        assertThat(onlyMail().getFrom()[0]).hasToString("Muster <muster@example.org>");
    }

    @Test
    void carriesTheSameAsTextAndAsHtml() throws Exception {
        channel().send(Samples.notification());

        MimeMessage mail = onlyMail();
        assertThat(mail.isMimeType("multipart/alternative")).isTrue();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat((String) parts.getBodyPart(0).getContent()).isEqualTo("Plain words with ümlauts");
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) parts.getBodyPart(1).getContent()).isEqualTo("<p>Words in HTML</p>");
    }

    @Test
    void aLineEndInATitleOrANameBeginsNoHeader() throws Exception {
        channel()
                .send(Samples.notification(
                        "[INC-2026-001] P1 · x\r\nBcc: eve@example.org\r\n\r\nbody",
                        "ada@example.org",
                        "Ada\r\nBcc: eve@example.org"));

        MimeMessage mail = onlyMail();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("[INC-2026-001] P1 · x Bcc: eve@example.org body");
        assertThat(GreenMailUtil.getHeaders(mail)).doesNotContainPattern("(?m)^Bcc:");
    }

    @Test
    void whatIsNoAddressIsRefusedForGood() {
        Answer answer = channel().send(Samples.notification("x", "ada@example.org\r\nBcc: eve@example.org", "Ada"));

        assertThat(answer.verdict()).isEqualTo(Answer.Verdict.PERMANENT);
        assertThat(answer.reason()).contains("not a mail address");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyListeningIsTriedAgain() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(1);

        Answer answer = channel(sender).send(Samples.notification());

        assertThat(answer.verdict()).isEqualTo(Answer.Verdict.RETRY);
    }

    @Test
    void withoutAServerItSaysSoAndNamesTheSetting() {
        EmailChannel channel = new EmailChannel(new NoMail("set spring.mail.host"), new MailComposer("a@example.org"));

        assertThat(channel.outOfService()).contains("set spring.mail.host");
        assertThat(channel.send(Samples.notification())).isEqualTo(Answer.permanent("set spring.mail.host"));
    }

    private static EmailChannel channel() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        return channel(sender);
    }

    private static EmailChannel channel(JavaMailSenderImpl sender) {
        return new EmailChannel(new SmtpTransport(sender), new MailComposer("Muster <muster@example.org>"));
    }

    private static MimeMessage onlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }
}
