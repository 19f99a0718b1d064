package dev.muster.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Command over HTTP: the API with its permissions, and the forms of the incident's page. */
@MusterTest
class CommandHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentLedger ledger;

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentRoles roles;

    @Autowired
    private ObjectMapper json;

    private IncidentStory story;
    private String api;

    @BeforeEach
    void aResponderCommandsAnIncident() {
        String number =
                ModelRun.start(engine, ledger, "incident-command", Map.of()).number();
        story = new IncidentStory(engine, incidents, number).runJobs();
        roles.assign(number, Role.COMMANDER, "responder", "responder", null);
        api = "/api/v1/incidents/" + number;
    }

    private HttpResponse<String> post(String person, String path, String body) {
        return Http.as(port, person).postJson(api + path, body);
    }

    private JsonNode items(String path) throws Exception {
        return json.readTree(Http.as(port, "auditor").get(api + path).body()).path("items");
    }

    @Test
    void theCommanderGivesRolesAndTheyAreSeen() throws Exception {
        assertThat(post("responder", "/roles", "{\"role\":\"scribe\",\"person\":\"communications\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(items("/roles")).hasSize(2);
        assertThat(items("/roles").get(0).path("role").asText()).isEqualTo("commander");
        assertThat(items("/roles").get(0).path("provisional").asBoolean()).isFalse();
        assertThat(json.readTree(Http.as(port, "auditor").get(api).body())
                        .path("roles")
                        .path("scribe")
                        .asText())
                .isEqualTo("communications");
        assertThat(post("communications", "/roles/scribe/release", "{\"person\":\"communications\"}")
                        .statusCode())
                .as("one gives back one's own role")
                .isEqualTo(200);
        assertThat(items("/roles")).hasSize(1);
    }

    @Test
    void whoIsNotInCommandIsToldWhoIs() {
        for (String path : new String[] {"/roles", "/handover", "/delegations"}) {
            HttpResponse<String> answer = post(
                    "communications",
                    path,
                    "{\"role\":\"scribe\",\"person\":\"manager\",\"to\":\"manager\",\"brief\":\"b\",\"work\":\"w\","
                            + "\"timeBox\":\"PT5M\"}");
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("only the commander responder").contains("not-in-command");
        }
        assertThat(post("auditor", "/roles", "{\"role\":\"scribe\",\"person\":\"manager\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void badInputIsRefusedWithASentence() {
        assertThat(post("responder", "/roles", "{}").body()).contains("say which role");
        assertThat(post("responder", "/roles", "{}").statusCode()).isEqualTo(400);
        HttpResponse<String> unknownRole = post("responder", "/roles", "{\"role\":\"king\",\"person\":\"manager\"}");
        assertThat(unknownRole.statusCode()).isEqualTo(422);
        assertThat(unknownRole.body()).contains("operationsLead");
        HttpResponse<String> both = post("responder", "/roles", "{\"role\":\"deputy\",\"person\":\"responder\"}");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("two people");
        assertThat(post("responder", "/delegations", "{\"to\":\"manager\",\"work\":\"w\",\"timeBox\":\"soon\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("responder", "/responder-requests", "{\"kind\":\"CAT\",\"wanted\":\"x\",\"reason\":\"y\"}")
                        .statusCode())
                .isEqualTo(400);
        api = "/api/v1/incidents/INC-1999-001";
        assertThat(post("commander", "/handover", "{\"to\":\"manager\",\"brief\":\"b\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.as(port, "auditor").get(api + "/delegations").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCommandIsOfferedOnceAndAccepted() throws Exception {
        HttpResponse<String> offer = post("responder", "/handover", "{\"to\":\"commander\",\"brief\":\"half done\"}");
        assertThat(offer.statusCode()).isEqualTo(201);
        assertThat(offer.headers().firstValue("Location")).hasValue(api + "/handover");
        assertThat(post("responder", "/handover", "{\"to\":\"manager\",\"brief\":\"b\"}")
                        .statusCode())
                .isEqualTo(409);
        story.runJobs().complete("commander", "Accept command", Map.of("handoverDecision", "ACCEPT"));
        JsonNode handover = items("/handover").get(0);
        assertThat(handover.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(handover.path("brief").asText()).isEqualTo("half done");
        assertThat(items("/roles").get(0).path("person").asText()).isEqualTo("commander");
    }

    @Test
    void whoIsAskedAnswersOverTheEngineWhateverTheirGroupAndNobodyElse() {
        post("responder", "/handover", "{\"to\":\"communications\",\"brief\":\"half done\"}");
        String task =
                "/engine-rest/task/" + story.runJobs().task("Accept command").getId() + "/complete";
        String accept = "{\"variables\":{\"handoverDecision\":{\"value\":\"ACCEPT\"}}}";
        HttpResponse<String> foreign = Http.as(port, "commander").postJson(task, accept);
        assertThat(foreign.statusCode()).isBetween(400, 499);
        assertThat(foreign.body()).contains("only communications can accept");
        HttpResponse<String> empty = Http.as(port, "communications").postJson(task, "{}");
        assertThat(empty.statusCode()).isBetween(400, 499);
        assertThat(empty.body()).contains("handoverDecision");
        assertThat(Http.as(port, "communications").postJson(task, accept).statusCode())
                .isEqualTo(204);
        assertThat(roles.holder(story.number(), Role.COMMANDER).orElseThrow().person())
                .isEqualTo("communications");
        assertThat(post("communications", "/delegations", "{\"to\":\"manager\",\"work\":\"w\",\"timeBox\":\"PT5M\"}")
                        .statusCode())
                .as("whoever commands may delegate, whatever their group")
                .isEqualTo(201);
    }

    @Test
    void respondersAreRequestedAndWithdrawn() throws Exception {
        HttpResponse<String> made = post(
                "communications",
                "/responder-requests",
                "{\"kind\":\"TEAM\",\"wanted\":\"shop\",\"reason\":\"more hands\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        String id = json.readTree(made.body()).path("id").asText();
        story.runJobs();
        assertThat(items("/responder-requests")
                        .get(0)
                        .path("answers")
                        .get(0)
                        .path("answer")
                        .asText())
                .isEqualTo("ASKED");
        assertThat(post("manager", "/responder-requests/" + id + "/withdrawal", "{\"reason\":\"x\"}")
                        .statusCode())
                .as("somebody else's")
                .isEqualTo(403);
        assertThat(post("communications", "/responder-requests/" + id + "/withdrawal", "{\"reason\":\"found it\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(items("/responder-requests").get(0).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(post("communications", "/responder-requests/" + id + "/withdrawal", "{\"reason\":\"again\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void workIsDelegatedWithATimeBox() throws Exception {
        HttpResponse<String> made = post(
                "responder",
                "/delegations",
                "{\"to\":\"manager\",\"work\":\"call the supplier\",\"timeBox\":\"PT10M\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        String id = json.readTree(made.body()).path("id").asText();
        assertThat(items("/delegations").get(0).path("state").asText()).isEqualTo("OPEN");
        assertThat(post("commander", "/delegations/" + id + "/withdrawal", "{\"reason\":\"solved\"}")
                        .statusCode())
                .as("the group of commanders may too")
                .isEqualTo(200);
        assertThat(items("/delegations").get(0).path("state").asText()).isEqualTo("WITHDRAWN");
    }

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
