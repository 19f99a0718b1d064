package dev.muster.communication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.muster.communication.Announcements;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.communication.channel.EmailChannel;
import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.support.MusterTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The mail that a Muster without a mail server has written. */
@MusterTest
class MailPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Announcements announcements;

    @Autowired
    Notifications notifications;

    @Autowired
    EmailChannel email;

    @Autowired
    IncidentLedger ledger;

    private String incident = "";

    @BeforeEach
    void sendOneMail() {
        incident = ledger.register(
                        new Declaration(
                                "<b>Checkout</b>",
                                null,
                                "checkout",
                                Severity.P1,
                                null,
                                null,
                                null,
                                Origin.PERSON,
                                "responder"),
                        Severity.P1)
                .number();
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "<script>alert(1)</script>");
        email.send(message());
    }

    @Test
    void listsWhatWasSent() throws Exception {
        MockHttpServletResponse page = open("/mail", "communications");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("[" + incident + "] P1 · &lt;b&gt;Checkout&lt;/b&gt;")
                .contains("responder@demo.muster.example");
    }

    @Test
    void showsTheWordsOfOneAsText() throws Exception {
        String name = email.folder().orElseThrow().names().stream()
                .filter(candidate -> candidate.contains(message().id()))
                .findFirst()
                .orElseThrow();

        MockHttpServletResponse page = open("/mail/" + name, "communications");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)")
                .contains("/incidents/" + incident);
    }

    @Test
    void showsNothingElse() throws Exception {
        assertThat(open("/mail/none.eml", "communications").getStatus()).isEqualTo(404);
        assertThat(open("/mail", "approver").getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse open(String path, String person) throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        return http.perform(get(path).with(user(person).roles(person.toUpperCase(Locale.ROOT))))
                .andReturn()
                .getResponse();
    }

    private Notification message() {
        return notifications.list(new NotificationQuery(incident, null, 0, 1)).get(0);
    }
}
