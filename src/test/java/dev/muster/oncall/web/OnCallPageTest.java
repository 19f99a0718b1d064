package dev.muster.oncall.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that says who is on call, and the part of an incident's page that says who was paged. */
@MusterTest
class OnCallPageTest {

    private static final Instant NOW = Instant.parse("2029-01-02T14:30:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    @BeforeEach
    void stopTheTime() {
        clock.setTo(NOW);
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    private Document page(String person, String path) {
        HttpResponse<String> answer = Http.browserOf(port, person).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void showsWhoIsOnCallNowAndWhoFollows() {
        Document page = page("auditor", "/on-call");
        var shop = page.select("section[aria-labelledby=team-shop]");

        assertThat(shop.select(".places li")).hasSize(2);
        assertThat(shop.select(".places li").get(0).text()).contains("until", "UTC", ", then ");
        assertThat(page.select("section[aria-labelledby=schedule-incident-commanders]")
                        .text())
                .contains("Karim Haddad", "asked where the escalation policy names it");
        assertThat(shop.text()).contains("Europe/Berlin");
        assertThat(page.select(".flash.bad")).isEmpty();
        assertThat(page.text()).contains("Somebody is on call everywhere");
        assertThat(page.select("form[action*=overrides]")).isEmpty();
    }

    @Test
    void warnsOfGapsInTheNextTwoWeeks() {
        clock.setTo(Instant.parse("2025-12-29T00:00:00Z"));

        assertThat(page("auditor", "/on-call").select(".flash.bad").text())
                .contains("Nobody on call in the next 14 days", "shop", "Paged instead: responder");
        assertThat(page("auditor", "/on-call").select("section[aria-labelledby=team-shop] .problem"))
                .isNotEmpty();
    }

    @Test
    void aMemberOfTheTeamTakesOverAndGivesBackOnThePage() {
        Http browser = Http.browserOf(port, "responder");
        String csrf = browser.csrfOf("/on-call");
        Map<String, String> form =
                Map.of("person", "commander", "tier", "1", "to", "2029-01-03T18:00", "reason", "at the dentist");
        assertThat(browser.postForm("/on-call/shop/overrides", form, csrf).statusCode())
                .isEqualTo(302);

        Document page = Jsoup.parse(browser.get("/on-call").body());
        assertThat(page.select(".flash.done").text()).contains("commander takes over");
        var shop = page.select("section[aria-labelledby=team-shop]");
        assertThat(shop.text()).contains("by an override", "at the dentist");

        String takeBack = shop.select("form[action$=taken-back]").attr("action");
        browser.postForm(takeBack, Map.of(), csrf);
        Document after = Jsoup.parse(browser.get("/on-call").body());
        assertThat(after.select(".flash.done").text()).contains("taken back");
        assertThat(after.text()).doesNotContain("at the dentist");
    }

    @Test
    void saysWhatIsWrongWithAForm() {
        Http browser = Http.browserOf(port, "responder");
        String csrf = browser.csrfOf("/on-call");
        browser.postForm("/on-call/shop/overrides", Map.of("person", "commander", "to", "soon"), csrf);
        assertThat(browser.get("/on-call").body()).contains("is not a date with a time");
        browser.postForm("/on-call/shop/overrides", Map.of("person", "commander", "to", "2029-01-03T18:00"), csrf);
        assertThat(browser.get("/on-call").body()).contains("Name who takes over, until when, and why");
        browser.postForm(
                "/on-call/shop/overrides",
                Map.of("person", "commander", "to", "2020-01-03T18:00", "reason", "late"),
                csrf);
        assertThat(browser.get("/on-call").body()).contains("must end after it begins");
    }

    @Test
    void anIncidentSaysWhoWasPaged() {
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P1, "checkout");
        story.timer("event_ResponseBreached");
        String pages = page("auditor", "/incidents/" + story.number())
                .select("section[aria-labelledby=pages-title]")
                .text();

        assertThat(pages).contains("did not answer in time (first page)", "no answer yet (escalation tier 1)");
        assertThat(pages).contains("first on call of schedule Shop");
    }
}
