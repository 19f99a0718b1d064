package dev.muster.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentStatus;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The page of an incident off the straight way: what it says, and which forms lead where. */
@MusterTest
class CoursePageTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(context);
    }

    private IncidentStory declared() {
        return IncidentStory.declared(engine, commands, incidents, Severity.P4, "page-" + UUID.randomUUID());
    }

    private static String page(IncidentStory story) {
        return "/incidents/" + story.number();
    }

    private void send(String person, IncidentStory story, String form, Map<String, String> fields) throws Exception {
        assertThat(browser.send(person, page(story) + form, fields).getStatus()).isEqualTo(302);
        story.runJobs();
    }

    private List<String> forms(String person, IncidentStory story) throws Exception {
        return browser.open(person, page(story))
                .select("main form[method=post]")
                .eachAttr("action");
    }

    @Test
    void anIncidentOnHoldSaysWhyAndOffersToGoOn() throws Exception {
        IncidentStory story = declared();
        send("commander", story, "/hold", Map.of("waitsFor", "WAITING_FOR_VENDOR", "reason", "ticket 4711"));
        Document held = browser.open("responder", page(story));
        assertThat(held.select("#head .flash").text()).isEqualTo("On hold: waiting for vendor: ticket 4711");
        assertThat(forms("responder", story)).contains(page(story) + "/resume");
        assertThat(forms("commander", story)).doesNotContain(page(story) + "/hold");
        send("responder", story, "/resume", Map.of("reason", "they called"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.OPEN);
    }

    @Test
    void aMergeIsNamedOnBothPagesAndTakenBackByCommandersOnly() throws Exception {
        IncidentStory main = declared();
        IncidentStory part = declared();
        send("commander", part, "/merge", Map.of("main", "INC-1999-001", "reason", "same"));
        assertThat(part.incident().status()).as("an unknown main").isEqualTo(IncidentStatus.OPEN);
        send("commander", part, "/merge", Map.of("main", main.number(), "reason", "same database"));
        assertThat(browser.open("auditor", page(part)).select("main").text())
                .contains("Merged into " + main.number(), "same database");
        assertThat(browser.open("auditor", page(main)).select("main").text()).contains("Has taken in " + part.number());
        assertThat(forms("responder", part)).doesNotContain(page(part) + "/unmerge");
        assertThat(forms("commander", part)).contains(page(part) + "/unmerge");
        send("commander", part, "/unmerge", Map.of("reason", "another one after all"));
        assertThat(browser.open("auditor", page(main)).select("main").text()).contains("(taken back)");
        assertThat(part.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
    }

    @Test
    void aClosedIncidentCanBeReopenedWithAReason() throws Exception {
        IncidentStory story = declared().acknowledged().resolvedFrom("LOW");
        assertThat(forms("auditor", story)).isEmpty();
        assertThat(forms("responder", story)).contains(page(story) + "/reopen");
        send("responder", story, "/reopen", Map.of("reason", " "));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.CLOSED);
        send("responder", story, "/reopen", Map.of("reason", "it is back"));
        assertThat(story.incident().status()).isEqualTo(IncidentStatus.INVESTIGATING);
    }
}
