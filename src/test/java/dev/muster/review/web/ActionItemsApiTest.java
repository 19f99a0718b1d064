package dev.muster.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentLedger;
import dev.muster.support.BusinessKeyRun;
import dev.muster.support.Http;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Action items over HTTP: who may raise them, what is refused and how, and what a reader sees. */
@MusterTest
class ActionItemsApiTest {

    private static final String ITEMS = "/api/v1/action-items";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    @Test
    void raisesAnItemForAnIncidentAndShowsItThere() throws Exception {
        String incident = incident();
        HttpResponse<String> answer = Http.as(port, "responder")
                .postJson(
                        "/api/v1/incidents/" + incident + "/action-items",
                        "{\"title\": \"Alert on the pool\", \"type\": \"MONITORING_IMPROVEMENT\", \"owner\":"
                                + " \"responder\", \"causeCategory\": \"CAPACITY\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode item = json.readTree(answer.body());
        String number = item.get("number").asText();
        assertThat(answer.headers().firstValue("Location")).contains(ITEMS + "/" + number);
        new BusinessKeyRun(engine, number).runJobs();

        JsonNode one = read(ITEMS + "/" + number);
        assertThat(one.get("priority").asText()).isEqualTo("MEDIUM");
        assertThat(one.get("service").asText()).isEqualTo("checkout");
        assertThat(one.at("/clock/kind").asText()).isEqualTo("ACTION");
        assertThat(one.at("/clock/state").asText()).isEqualTo("RUNNING");
        assertThat(one.at("/clock/goal").asText()).startsWith("PT7");
        assertThat(one.at("/story/0/kind").asText()).isEqualTo("RAISED");
        assertThat(read("/api/v1/incidents/" + incident + "/action-items")
                        .at("/items/0/number")
                        .asText())
                .isEqualTo(number);
        Http browser = Http.browserOf(port, "auditor");
        assertThat(browser.get("/incidents/" + incident).body())
                .contains("Action items", number + " Alert on the pool", "/action-items/" + number);
        assertThat(browser.get("/action-items").body()).contains(number, "Alert on the pool");
        assertThat(browser.get("/action-items/" + number).body()).contains("Alert on the pool", "CAPACITY of checkout");
        assertThat(browser.get("/action-items/ACT-1999-001").statusCode()).isEqualTo(404);
    }

    @Test
    void listsByStateTypeAndOwnerPageByPage() throws Exception {
        String owner = "owner-" + UUID.randomUUID();
        String first = raise(owner, "REGULAR_REVIEW");
        String second = raise(owner, "SECURITY_UPDATE");

        HttpResponse<String> page = Http.as(port, "auditor").get(ITEMS + "?state=open&size=1&owner=" + owner);
        assertThat(page.headers().firstValue("X-Total-Count")).contains("2");
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("page=1");
        assertThat(read(ITEMS + "?owner=" + owner + "&type=SECURITY_UPDATE")
                        .at("/items/0/number")
                        .asText())
                .isEqualTo(second);
        assertThat(read(ITEMS + "?state=overdue&owner=" + owner).get("items")).isEmpty();

        assertThat(Http.as(port, "responder")
                        .postJson(ITEMS + "/" + first + "/superseded", "{\"reason\": \"done by " + second + "\"}")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> superseded = Http.as(port, "commander")
                .postJson(
                        ITEMS + "/" + first + "/superseded",
                        "{\"reason\": \"one of them is enough\", \"by\": \"" + second + "\"}");
        assertThat(superseded.statusCode()).isEqualTo(200);
        JsonNode ended = read(ITEMS + "/" + first);
        assertThat(ended.get("state").asText()).isEqualTo("SUPERSEDED");
        assertThat(ended.get("supersededBy").asText()).isEqualTo(second);
        assertThat(ended.at("/clock/state").asText()).isEqualTo("CANCELLED");
        assertThat(new BusinessKeyRun(engine, first).runJobs().instances()).isEmpty();
        assertThat(read(ITEMS + "?state=open&owner=" + owner).get("items")).hasSize(1);
        assertThat(Http.as(port, "commander")
                        .postJson(ITEMS + "/" + first + "/superseded", "{\"reason\": \"again\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void saysWhatIsWrong() {
        Http responder = Http.as(port, "responder");
        assertThat(responder.postJson(ITEMS, "{\"title\": \" \"}"))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400))
                .extracting(HttpResponse::body)
                .asString()
                .contains("say in a few words what is to be done", "say what sort of improvement it is");
        assertThat(responder
                        .postJson(ITEMS, "{\"title\": \"a\", \"type\": \"MAGIC\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(responder
                        .postJson(
                                ITEMS,
                                "{\"title\": \"a\", \"type\": \"TEAM_TRAINING\", \"incident\": \"INC-1999-001\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(responder.get(ITEMS + "/ACT-1999-001").statusCode()).isEqualTo(404);
        assertThat(Http.as(port, "auditor")
                        .postJson(ITEMS, "{\"title\": \"a\", \"type\": \"TEAM_TRAINING\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Http.as(port, "commander")
                        .postJson(
                                ITEMS + "/" + raise("responder", "TEAM_TRAINING") + "/superseded",
                                "{\"reason\": \"a\", \"by\": \"ACT-1999-001\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private String raise(String owner, String type) {
        HttpResponse<String> answer = Http.as(port, "manager")
                .postJson(
                        ITEMS, "{\"title\": \"Something\", \"type\": \"" + type + "\", \"owner\": \"" + owner + "\"}");
        try {
            String number = json.readTree(answer.body()).get("number").asText();
            new BusinessKeyRun(engine, number).runJobs();
            return number;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(Http.as(port, "auditor").get(path).body());
    }

    private String incident() {
        return ModelRun.start(
                        engine,
                        ledger,
                        "post-incident-review",
                        Map.of("reviewDueIn", "P3D", "approverGroup", "approver"))
                .number();
    }
}
