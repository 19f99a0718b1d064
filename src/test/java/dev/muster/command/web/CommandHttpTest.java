package dev.muster.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.incident.Role;
import dev.muster.support.Http;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API of the command with its permissions, and its tasks over the engine's. */
class CommandHttpTest extends CommandHttpScene {

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
}
