package dev.muster.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Declaration;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.NewEntry;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import dev.muster.support.MusterTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@MusterTest
class IncidentPageTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    IncidentClocks clocks;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private Browser browser;
    private Incident incident;
    private String address;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(context);
        incident = incident("Checkout <i>answers</i> 500");
        address = "/incidents/" + incident.number();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"responder", "commander", "communications", "approver", "owner", "auditor", "manager", "admin"})
    void opensForEverybodyWhoIsSignedIn(String person) throws Exception {
        Document page = browser.open(person, address);

        assertThat(page.select("h1").text()).isEqualTo(incident.number() + " Checkout <i>answers</i> 500");
        assertThat(page.select("h1 i")).isEmpty();
    }

    @Test
    void offersOnlyWhatTheRoleMayDo() throws Exception {
        assertThat(formsFor("auditor")).isEmpty();
        assertThat(formsFor("responder")).containsExactly(address + "/notes", address + "/responder-requests");
        assertThat(formsFor("communications")).containsExactly(address + "/notes", address + "/responder-requests");
        assertThat(formsFor("commander"))
                .containsExactlyInAnyOrder(
                        address + "/notes",
                        address + "/severity",
                        address + "/hold",
                        address + "/merge",
                        address + "/cancel",
                        address + "/responder-requests",
                        address + "/handover",
                        address + "/roles",
                        address + "/delegations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/severity", "/hold", "/merge", "/unmerge", "/cancel"})
    void refusesWhatTheRoleMayNotDoWhateverThePageOffers(String action) throws Exception {
        Map<String, String> form = Map.of("text", "x", "reason", "x", "severity", "P1");

        assertThat(browser.send("auditor", address + action, form).getStatus()).isEqualTo(403);
        assertThat(timeline.of(incident.number()))
                .noneMatch(entry -> entry.actor().equals("auditor"));
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        assertThat(browser.sendWithoutToken("commander", address + "/notes").getStatus())
                .isEqualTo(403);
    }

    @Test
    void addsANoteAsText() throws Exception {
        MockHttpServletResponse sent =
                browser.send("responder", address + "/notes", Map.of("text", "<b>Pool</b> is full"));

        assertThat(sent.getRedirectedUrl()).isEqualTo(address);
        Document page = browser.open("auditor", address);
        assertThat(page.select("#story .text").first().text()).isEqualTo("<b>Pool</b> is full");
        assertThat(page.select("#story .actor").first().text()).isEqualTo("responder");
    }

    @Test
    void refusesAnEmptyNote() throws Exception {
        int before = timeline.of(incident.number()).size();

        assertThat(browser.send("responder", address + "/notes", Map.of("text", "  "))
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(timeline.of(incident.number())).hasSize(before);
    }

    @Test
    void explainsItsClocks() throws Exception {
        clocks.start(incident.number(), ClockKind.RESPONSE, Duration.ofMinutes(15), clock.instant());

        Document page = browser.open("manager", address);

        assertThat(page.select(".clock-why").text()).startsWith("Acknowledge within 15 min of");
        assertThat(page.select(".clock-card .clock").attr("data-due")).endsWith("Z");
    }

    @Test
    void printsEveryTimeWithItsZone() throws Exception {
        assertThat(browser.open("manager", address).select("time[data-local]"))
                .isNotEmpty()
                .allSatisfy(time -> {
                    assertThat(time.attr("datetime")).endsWith("Z");
                    assertThat(time.text()).endsWith("UTC");
                });
    }

    @Test
    void showsTheNewestFirst() throws Exception {
        timeline.append(NewEntry.by("responder", incident.number(), TimelineKind.EVIDENCE, "older")
                .at(clock.instant().minusSeconds(60)));
        timeline.append(NewEntry.by("responder", incident.number(), TimelineKind.EVIDENCE, "newer"));

        assertThat(browser.open("manager", address).select("#story .text").eachText())
                .containsSubsequence("newer", "older");
    }

    @Test
    void saysWhyItWasCancelled() throws Exception {
        ledger.changeStatus(incident.number(), IncidentStatus.CANCELLED, "commander", "False alarm of a test probe");

        Document page = browser.open("manager", address);

        assertThat(page.select("#head .flash").text()).isEqualTo("Cancelled: False alarm of a test probe");
        assertThat(page.select(".steps")).isEmpty();
        assertThat(page.select("form[action$=/severity]")).isEmpty();
    }

    @Test
    void givesARefreshWithoutTheProcesses() throws Exception {
        Document fresh = browser.refresh("manager", address);

        assertThat(fresh.select("#head, #tasks, #story, #facts, #as-of")).hasSize(5);
    }

    @Test
    void showsTheRecordAndSaysThatThereIsNoPostMortemYet() throws Exception {
        assertThat(browser.open("auditor", address + "/record")
                        .select("article h2")
                        .eachText())
                .contains("Incident Details", "Timeline", "Impact", "Resolution");
        assertThat(browser.request("auditor", address + "/post-mortem").getStatus())
                .isEqualTo(404);
    }

    @Test
    void answersABrowserWithAPageWhenThereIsNoSuchIncident() throws Exception {
        assertThat(browser.request("responder", "/incidents/INC-1999-001").getStatus())
                .isEqualTo(404);
    }

    private Iterable<String> formsFor(String person) throws Exception {
        return browser.open(person, address).select("main form[method=post]").eachAttr("action");
    }

    private Incident incident(String title) {
        Incident registered = ledger.register(
                new Declaration(title, null, "page-test", Severity.P2, null, null, null, Origin.PERSON, "responder"),
                Severity.P2);
        ledger.changeStatus(registered.number(), IncidentStatus.OPEN, "responder", null);
        return registered;
    }
}
