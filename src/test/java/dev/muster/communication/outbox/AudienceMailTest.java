package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import dev.muster.communication.Publications;
import dev.muster.communication.Purpose;
import dev.muster.communication.Said;
import dev.muster.communication.Statement;
import dev.muster.communication.StatementKind;
import dev.muster.communication.StatementVersion;
import dev.muster.communication.StatementVersion.State;
import dev.muster.communication.channel.RealMail;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives at a real SMTP server, for each audience. */
class AudienceMailTest extends OutboxScene {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @Autowired
    Publications publications;

    @Test
    void eachAudienceGetsItsOwnFormAndNobodyAnothers() throws Exception {
        announcements.announce(
                incident,
                Purpose.UPDATE,
                "update-1",
                new Said.Update("Slow.", "Doubling the pool.", "A DBA.", "Switch off?", "It takes longer."));

        Map<String, String> mails = arrived();

        assertThat(mails.get("responder@demo.muster.example"))
                .contains("Team update", "Needs:\r\nA DBA.")
                .doesNotContain("Switch off?");
        assertThat(mails.get("head-of-operations@demo.muster.example"))
                .contains("Management briefing", "Decision needed:\r\nSwitch off?")
                .doesNotContain("A DBA.");
        assertThat(mails.get("account-managers@demo.muster.example"))
                .contains("Status report", "Doubling the pool.")
                .doesNotContain("A DBA.", "Switch off?");
        assertThat(mails.get("service-desk@demo.muster.example"))
                .contains("What you can tell users:\r\nIt takes longer.")
                .doesNotContain("Doubling the pool.");
        assertThat(mails).doesNotContainKeys("status-subscribers@demo.muster.example", "news-desk@demo.muster.example");
    }

    @Test
    void aStatementArrivesAsItWasRendered() throws Exception {
        StatementVersion.Rendered rendered =
                publications.render(incident, StatementKind.PRESS, "Checkout is slow", "We apologise.", null);
        StatementVersion version = new StatementVersion(
                1,
                "Checkout is slow",
                "We apologise.",
                null,
                null,
                rendered,
                "communications",
                START,
                State.APPROVED,
                "approver",
                START,
                null,
                null);
        Statement statement = new Statement(
                incident, 1, StatementKind.PRESS, "communications", START, null, null, null, List.of(version));

        publications.publish(statement, version);
        publications.publish(statement, version);

        Map<String, String> mails = arrived();
        assertThat(mails).containsOnlyKeys("news-desk@demo.muster.example");
        assertThat(mails.get("news-desk@demo.muster.example").replace("\r\n", "\n"))
                .isEqualTo(rendered.text());
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("[" + incident + "] Checkout is slow");
    }

    /** The plain part by recipient. */
    private Map<String, String> arrived() throws Exception {
        postman(RealMail.through(SERVER.getSmtp().getPort())).round();
        Map<String, String> mails = new TreeMap<>();
        for (MimeMessage mail : Arrays.asList(SERVER.getReceivedMessages())) {
            String to = mail.getAllRecipients()[0].toString().replaceAll(".*<|>", "");
            String plain =
                    (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            mails.put(to, plain.replaceAll("\r?\n", "\r\n"));
        }
        return mails;
    }
}
