package dev.muster.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.MusterTest;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@MusterTest
class DeclarePageTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Incidents incidents;

    private final String service = "svc-" + UUID.randomUUID();
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(context);
    }

    @Test
    void needsATitleAndNothingElse() throws Exception {
        Incident declared = declared(browser.send("responder", "/declare", Map.of("title", " Lamps are off ")));

        assertThat(declared.title()).isEqualTo("Lamps are off");
        assertThat(declared.reportedBy()).isEqualTo("responder");
        assertThat(declared.service()).isNull();
    }

    @Test
    void takesWhatIsSaid() throws Exception {
        Map<String, String> form = Map.of(
                "title", "Slow", "service", service, "severity", "P2", "description", "Since noon", "user", "HIGH");

        Incident declared = declared(browser.send("commander", "/declare", form));

        assertThat(declared.service()).isEqualTo(service);
        assertThat(declared.severity()).isEqualTo(Severity.P2);
        assertThat(declared.description()).isEqualTo("Since noon");
    }

    @Test
    void keepsWhatWasTypedWhenTheTitleIsMissing() throws Exception {
        MockHttpServletResponse answer =
                browser.send("responder", "/declare", Map.of("title", " ", "service", service));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Browser.document(answer);
        assertThat(page.getElementById("title-problem").text()).startsWith("Say in a few words what is wrong");
        assertThat(page.getElementById("title").attr("aria-describedby")).isEqualTo("title-problem");
        assertThat(page.getElementById("service").val()).isEqualTo(service);
    }

    @Test
    void showsWhatIsAlreadyActiveOnThatService() throws Exception {
        Incident first = declared(browser.send("responder", "/declare", Map.of("title", "First", "service", service)));

        assertThat(browser.open("responder", "/declare?service=" + service)
                        .select("#similar a")
                        .attr("href"))
                .isEqualTo("/incidents/" + first.number());
        assertThat(browser.refresh("responder", "/declare/similar?service=" + service.substring(0, 20))
                        .select("#similar")
                        .text())
                .contains(first.number());
        assertThat(browser.open("responder", "/declare").select("#similar a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "approver", "owner", "auditor", "manager"})
    void isForThoseWhoRespondAlone(String person) throws Exception {
        assertThat(browser.request(person, "/declare").getStatus()).isEqualTo(403);
        assertThat(browser.send(person, "/declare", Map.of("title", "x")).getStatus())
                .isEqualTo(403);
        assertThat(browser.open(person, "/").select("a[href=/declare]")).isEmpty();
    }

    private Incident declared(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        return incidents.get(answer.getRedirectedUrl().substring("/incidents/".length()));
    }
}
