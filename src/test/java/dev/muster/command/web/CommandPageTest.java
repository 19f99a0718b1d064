package dev.muster.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.Http;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The command on the incident's page. */
class CommandPageTest extends CommandHttpScene {

    @Test
    void thePageShowsItAndItsFormsDoIt() {
        String page = "/incidents/" + story.number();
        Http responder = Http.browserOf(port, "responder");
        String csrf = responder.csrfOf(page);
        responder.postForm(page + "/roles", Map.of("role", "scribe", "person", "communications"), csrf);
        responder.postForm(page + "/handover", Map.of("to", "commander", "brief", "half done"), csrf);
        responder.postForm(
                page + "/responder-requests", Map.of("kind", "TEAM", "wanted", "shop", "reason", "more hands"), csrf);
        responder.postForm(
                page + "/delegations", Map.of("to", "manager", "work", "call the supplier", "minutes", "10"), csrf);
        for (int answers = 0; answers < 4; answers++) {
            assertThat(Jsoup.parse(responder.get(page).body()).select(".flash.done"))
                    .isNotEmpty();
        }
        responder.postForm(page + "/roles", Map.of("role", "deputy", "person", "responder"), csrf);
        Document shown = Jsoup.parse(responder.get(page).body());
        assertThat(shown.select(".flash.bad").text()).contains("two people");
        assertThat(shown.select("#sections").text())
                .contains("responder: commander", "communications: scribe", "offered to commander", "half done")
                .contains("Request for team shop", "manager: call the supplier");
        assertThat(shown.select("form[action$=/handover]")).hasSize(1);
        assertThat(shown.select("form[action$=/withdrawal] button").eachText())
                .anyMatch(text -> text.contains("team shop"))
                .anyMatch(text -> text.contains("call the supplier"));
        shown.select("form[action$=/withdrawal]")
                .forEach(form -> responder.postForm(form.attr("action"), Map.of(), csrf));
        responder.postForm(page + "/roles/release", Map.of("role", "scribe", "person", "communications"), csrf);
        assertThat(Jsoup.parse(responder.get(page).body()).select("#sections").text())
                .contains("withdrawn")
                .doesNotContain("communications: scribe");

        Document forOthers =
                Jsoup.parse(Http.browserOf(port, "communications").get(page).body());
        assertThat(forOthers.select("form[action$=/responder-requests]")).hasSize(1);
        assertThat(forOthers.select("form[action$=/handover]")).isEmpty();
    }
}
