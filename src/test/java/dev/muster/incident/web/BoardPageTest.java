package dev.muster.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Declaration;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Origin;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@MusterTest
class BoardPageTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    IncidentClocks clocks;

    @Autowired
    MovableClock clock;

    /** Every test has a service of its own, because all tests share one database. */
    private final String service = "svc-" + UUID.randomUUID();

    private Browser page;

    @BeforeEach
    void openBrowser() {
        page = new Browser(context);
    }

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void groupsByWhatEachIncidentWaitsFor() throws Exception {
        Incident fresh = incident("Fresh", Severity.P2, IncidentStatus.OPEN);
        Incident silent = incident("Silent", Severity.P1, IncidentStatus.INVESTIGATING);
        clocks.start(silent.number(), ClockKind.UPDATE, Duration.ofMinutes(30), clock.instant());
        Incident busy = incident("Busy", Severity.P1, IncidentStatus.INVESTIGATING);
        clocks.start(busy.number(), ClockKind.UPDATE, Duration.ofHours(4), clock.instant());
        Incident watched = incident("Watched", Severity.P3, IncidentStatus.MONITORING);
        Incident over = incident("Over", Severity.P3, IncidentStatus.RESOLVED);
        clock.advance(Duration.ofMinutes(31));

        Document board = page.open("responder", "/?service=" + service);

        assertThat(board.select(".group h2").eachText())
                .containsExactly(
                        "Needs acknowledgement 1", "Update overdue 1", "Active 1", "Monitoring 1", "Recently resolved");
        assertThat(numbersIn(board, "needs-acknowledgement")).containsExactly(fresh.number());
        assertThat(numbersIn(board, "update-overdue")).containsExactly(silent.number());
        assertThat(numbersIn(board, "active")).containsExactly(busy.number());
        assertThat(numbersIn(board, "monitoring")).containsExactly(watched.number());
        assertThat(numbersIn(board, "over")).containsExactly(over.number());
    }

    @Test
    void putsTheMostSevereFirst() throws Exception {
        Incident minor = incident("Minor", Severity.P4, IncidentStatus.INVESTIGATING);
        Incident major = incident("Major", Severity.P1, IncidentStatus.INVESTIGATING);

        assertThat(numbersIn(page.open("responder", "/?service=" + service), "active"))
                .containsExactly(major.number(), minor.number());
    }

    @Test
    void showsBothClocksWithDueTimeAndStateInWords() throws Exception {
        Incident incident = incident("Clocks", Severity.P1, IncidentStatus.OPEN);
        clocks.start(incident.number(), ClockKind.RESPONSE, Duration.ofMinutes(15), clock.instant());
        clocks.start(incident.number(), ClockKind.UPDATE, Duration.ofMinutes(30), clock.instant());
        clock.advance(Duration.ofMinutes(12));

        Element row = page.open("responder", "/?service=" + service).getElementById("row-" + incident.number());

        assertThat(row.select(".clock .state").eachText()).containsExactly("at risk", "on time");
        assertThat(row.select(".clock").eachAttr("data-due")).hasSize(2).allMatch(due -> due.endsWith("Z"));
        assertThat(row.select(".clock time").eachText()).allMatch(text -> text.endsWith("UTC"));
        assertThat(row.select(".severity").text()).isEqualTo("P1 Critical");
        assertThat(row.select(".severity use").attr("href")).contains("#p1");
    }

    @Test
    void filtersByTheAddress() throws Exception {
        Incident searched = incident("Needle " + service, Severity.P2, IncidentStatus.INVESTIGATING);
        Incident other = incident("Straw", Severity.P3, IncidentStatus.INVESTIGATING);
        Incident closed = incident("Done", Severity.P3, IncidentStatus.CLOSED);

        assertThat(numbers("/?service=" + service)).contains(searched.number(), other.number());
        assertThat(numbers("/?severity=P2&service=" + service)).containsExactly(searched.number());
        assertThat(numbers("/?q=needless&service=" + service)).isEmpty();
        assertThat(numbers("/?q=needle&service=" + service)).containsExactly(searched.number());
        assertThat(numbers("/?q=" + other.number())).containsExactly(other.number());
        assertThat(numbers("/?status=closed&service=" + service)).containsExactly(closed.number());
        assertThat(numbers("/?status=all&service=" + service)).hasSize(3);
    }

    @Test
    void opensForABookmarkWithValuesThatMeanNothing() throws Exception {
        assertThat(page.request("responder", "/?status=gone&severity=P9&page=-3")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void saysWhatToDoWhenNothingIsActive() throws Exception {
        Document narrowed = page.open("responder", "/?q=" + UUID.randomUUID());

        assertThat(narrowed.select(".empty").text()).contains("No incident matches");
    }

    @Test
    void asksAgainForWhatItShows() throws Exception {
        Document board = page.open("responder", "/?severity=P1&q=a%26b%3D%22c%22");

        Element poll = board.select("[data-poll]").first();
        assertThat(poll.attr("hx-get")).isEqualTo("/?severity=P1&q=a%26b%3D%22c%22");
        assertThat(board.getElementById("q").val()).isEqualTo("a&b=\"c\"");
    }

    @Test
    void answersARefreshWithTheListAlone() throws Exception {
        Document fresh = page.refresh("responder", "/?service=" + service);

        assertThat(fresh.select("#board")).hasSize(1);
        assertThat(fresh.select("header, nav.areas, form.filters")).isEmpty();
    }

    @Test
    void keepsATitleText() throws Exception {
        Incident incident = incident("<script>alert(1)</script><b>\"bold\"</b>", Severity.P2, IncidentStatus.OPEN);

        Element row = page.open("responder", "/?service=" + service).getElementById("row-" + incident.number());

        assertThat(row.select(".title").text()).isEqualTo("<script>alert(1)</script><b>\"bold\"</b>");
        assertThat(row.select("script, .title b")).isEmpty();
    }

    @Test
    void namesTheCommander() throws Exception {
        Incident incident = incident("Led", Severity.P2, IncidentStatus.INVESTIGATING);
        ledger.assign(incident.number(), Role.COMMANDER, "commander", "commander");

        Element row = page.open("responder", "/?service=" + service).getElementById("row-" + incident.number());

        assertThat(row.select(".c-commander").text()).isEqualTo("Commander commander");
    }

    private List<String> numbers(String address) throws Exception {
        return page.open("responder", address)
                .select("#board .group:not([aria-labelledby=group-recent]) .no")
                .eachText();
    }

    private static List<String> numbersIn(Document board, String group) {
        return board.select(".group." + group + " .no").eachText();
    }

    private Incident incident(String title, Severity severity, IncidentStatus status) {
        Incident incident = ledger.register(
                new Declaration(title, null, service, severity, null, null, null, Origin.PERSON, "responder"),
                severity);
        ledger.changeStatus(incident.number(), status, "responder", null);
        return incident;
    }
}
