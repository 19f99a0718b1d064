package dev.muster.communication.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Statements and previews over HTTP: who may, what is refused and with which sentence. */
@MusterTest
class StatementsApiTest {

    private static final String DRAFT = "{\"kind\":\"STATUS_PAGE\",\"headline\":\"Slow\",\"text\":\"We are on it.\"}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private IncidentStory story;
    private String path = "";

    @BeforeEach
    void declare() {
        story = IncidentStory.declared(engine, commands, incidents, Severity.P1, "checkout");
        path = "/api/v1/incidents/" + story.number();
    }

    @Test
    void aStatementIsAskedForDraftedApprovedAndRead() throws IOException {
        HttpResponse<String> opened = as("communications").postJson(path + "/statements", DRAFT);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location")).contains(path + "/statements/1");
        story.runJobs();
        story.complete(
                "communications",
                "Draft external statement",
                Map.of("statementKind", "STATUS_PAGE", "statementHeadline", "Slow", "statementText", "We are on it."));
        assertThat(complete("approver", "Approve external statement", "APPROVE").statusCode())
                .isEqualTo(204);
        story.runJobs();

        JsonNode list = json.readTree(as("auditor").get(path + "/statements").body());
        assertThat(list.path("next").isNull()).isTrue();
        JsonNode statement = list.path("items").path(0);
        assertThat(statement.path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(statement.path("versions").path(0).path("rendered").asText()).contains("We are on it.");
        assertThat(statement.path("versions").path(0).path("decidedBy").asText())
                .isEqualTo("approver");
        assertThat(Http.browserOf(port, "responder")
                        .get("/incidents/" + story.number())
                        .body())
                .contains("Statements for outside", "We are on it.");

        assertThat(as("communications")
                        .postJson(path + "/statements/1/correction", "{\"note\":\"since 14:30\"}")
                        .statusCode())
                .isEqualTo(202);
        HttpResponse<String> withdrawn =
                as("communications").postJson(path + "/statements/1/withdrawal", "{\"reason\":\"wrong\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(json.readTree(withdrawn.body()).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(as("communications")
                        .postJson(path + "/statements/1/withdrawal", "{\"reason\":\"wrong\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theAuthorIsRefusedOverTheEnginesRestToo() {
        as("commander").postJson(path + "/statements", DRAFT);
        story.runJobs();
        story.complete(
                "commander",
                "Draft external statement",
                Map.of("statementKind", "STATUS_PAGE", "statementHeadline", "Slow", "statementText", "We are on it."));
        story.timer("event_ApprovalOverdue");

        HttpResponse<String> refused = complete("commander", "Approve external statement", "APPROVE");

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("You wrote this statement");
        assertThat(story.task("Approve external statement")).isNotNull();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(as("communications").postJson(path + "/statements", "{}").statusCode())
                .isEqualTo(400);
        assertThat(as("communications")
                        .postJson(path + "/statements", "{\"kind\":\"TELEGRAM\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(as("communications")
                        .postJson("/api/v1/incidents/INC-1999-001/statements", DRAFT)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> none =
                as("communications").postJson(path + "/statements/7/correction", "{\"note\":\"typo\"}");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("has no statement 7");
    }

    @Test
    void whoDoesNotCommunicateMayReadOnly() {
        for (String person : new String[] {"responder", "auditor", "approver", "manager"}) {
            assertThat(as(person).postJson(path + "/statements", DRAFT).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Http.anonymous(port).get(path + "/statements").statusCode()).isEqualTo(401);
    }

    @Test
    void anUpdateIsPreviewedForEachAudienceAndTellsNobody() throws IOException {
        int before = countOfMessages();

        HttpResponse<String> answer = as("communications")
                .postJson(
                        path + "/updates/preview",
                        "{\"text\":\"Slow.\",\"actions\":\"Doubling the pool.\",\"needs\":null}");

        JsonNode previews = json.readTree(answer.body()).path("items");
        assertThat(previews.findValuesAsText("audience")).contains("INTERNAL", "MANAGEMENT", "STAKEHOLDER", "SUPPORT");
        assertThat(previews.path(0).path("text").asText()).contains("Conditions:\nSlow.", "Actions:\nDoubling");
        assertThat(countOfMessages()).isEqualTo(before);
        assertThat(as("communications")
                        .postJson(path + "/updates/preview", "{\"text\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(as("responder")
                        .postJson(path + "/updates/preview", "{\"text\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private int countOfMessages() throws IOException {
        return json.readTree(as("auditor")
                        .get("/api/v1/notifications?size=100&incident=" + story.number())
                        .body())
                .path("items")
                .size();
    }

    private HttpResponse<String> complete(String person, String task, String decision) {
        return as(person)
                .postJson(
                        "/engine-rest/task/" + story.task(task).getId() + "/complete",
                        "{\"variables\":{\"approvalDecision\":{\"value\":\"" + decision + "\"}}}");
    }

    private Http as(String person) {
        return Http.as(port, person);
    }
}
