package dev.muster.models.web;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ModelsApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "vendor-check";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @AfterEach
    void withdrawWhatTheTestDeployed() {
        repository.createDeploymentQuery().list().stream()
                .filter(deployment -> "response-targets.dmn".equals(deployment.getName())
                        || (KEY + ".bpmn").equals(deployment.getName()))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void aCheckSaysWhatADeploymentWouldBecomeAndDeploysNothing() throws IOException {
        long before = repository.createDeploymentQuery().count();

        JsonNode answer = check(KEY + ".bpmn", model(""));

        assertThat(answer.path("accepted").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.path("files").get(0).path("key").asText()).isEqualTo(KEY);
        assertThat(answer.path("files").get(0).path("version").asInt()).isEqualTo(1);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(KEY)
                        .count())
                .isZero();
    }

    @Test
    void aCheckRefusesByElementAndRuleWhatADeploymentRefuses() throws IOException {
        String script = model("<bpmn:scriptTask id=\"scriptTask_Guess\""
                + " scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>");

        JsonNode answer = check(KEY + ".bpmn", script);
        HttpResponse<String> deployment = Http.as(port, "owner").deploy(KEY + ".bpmn", script);

        assertThat(answer.path("accepted").asBoolean()).isFalse();
        JsonNode finding = answer.path("findings").get(0);
        assertThat(finding.path("file").asText()).isEqualTo(KEY + ".bpmn");
        assertThat(finding.path("element").asText()).isEqualTo("scriptTask_Guess");
        assertThat(finding.path("rule").asText()).isEqualTo("no-script");
        assertThat(deployment.statusCode()).isEqualTo(400);
        assertThat(deployment.body())
                .contains(
                        "scriptTask_Guess",
                        "no-script",
                        finding.path("sentence").asText());
    }

    @Test
    void aCheckNamesTheElementThatTheEngineCannotRead() throws IOException {
        String timeless = model("<bpmn:boundaryEvent id=\"event_Timeless\" attachedToRef=\"task_Check\">"
                + "<bpmn:timerEventDefinition id=\"timer_Timeless\" /></bpmn:boundaryEvent>");

        JsonNode answer = check(KEY + ".bpmn", timeless);

        assertThat(answer.path("accepted").asBoolean()).isFalse();
        assertThat(answer.path("findings").get(0).path("rule").asText()).isEqualTo("engine-accepts");
        assertThat(answer.path("findings").get(0).path("element").asText()).isEqualTo("event_Timeless");
        assertThat(answer.toString()).doesNotContain("ENGINE-").doesNotContain("org.camunda");
    }

    @Test
    void onlyProcessOwnersCheckAndMove() {
        assertThat(Http.as(port, "responder")
                        .postJson("/api/v1/models/" + KEY + "/migration", "{\"reason\":\"no\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Http.as(port, "owner")
                        .postJson("/api/v1/models/unheard-of/migration", "{\"reason\":\"why not\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.as(port, "owner")
                        .postJson("/api/v1/models/" + KEY + "/migration", "{\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void driftNamesWhoChangedATable() throws IOException {
        assertThat(drift("response-targets")).isEqualTo("AS_PACKAGED");

        String table = Files.readString(Path.of("processes", "response-targets.dmn"));
        Http.as(port, "owner").deploy("response-targets.dmn", table.replace("\"PT30M\"</text>", "\"PT20M\"</text>"));

        JsonNode changed = deployed("response-targets");
        assertThat(changed.path("drift").asText()).isEqualTo("CHANGED");
        assertThat(changed.path("deployedBy").asText()).isEqualTo("owner");
        assertThat(changed.path("kind").asText()).isEqualTo("DECISION");
        assertThat(drift("acknowledge-incident")).as("a form").isEqualTo("AS_PACKAGED");
    }

    @Test
    void aModelOfOnesOwnIsNotPackaged() throws IOException {
        Http.as(port, "owner").deploy(KEY + ".bpmn", model(""));

        assertThat(drift(KEY)).isEqualTo("NOT_PACKAGED");
    }

    @Test
    void anIncidentMovesToTheNewVersionAndSaysSo() throws IOException {
        deploy(model("<bpmn:boundaryEvent id=\"event_TooLong\" name=\"Too long\" attachedToRef=\"task_Check\""
                + " cancelActivity=\"false\"><bpmn:outgoing>flow_TooLong</bpmn:outgoing><bpmn:timerEventDefinition"
                + " id=\"timer_TooLong\"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>"
                + "</bpmn:boundaryEvent><bpmn:endEvent id=\"endEvent_TooLong\" /><bpmn:sequenceFlow"
                + " id=\"flow_TooLong\" sourceRef=\"event_TooLong\" targetRef=\"endEvent_TooLong\" />"));
        IncidentStory p1 = IncidentStory.declared(engine, commands, incidents, Severity.P1, "move-1");
        IncidentStory p3 = IncidentStory.declared(engine, commands, incidents, Severity.P3, "move-3");
        start(p1, "P1");
        start(p3, "P3");
        deploy(model(""));

        JsonNode preview = JSON.readTree(Http.as(port, "owner")
                .get("/api/v1/models/" + KEY + "/migration?severity=P1")
                .body());
        assertThat(preview.path("toVersion").asInt()).isEqualTo(2);
        assertThat(preview.path("moves")).hasSize(1);
        assertThat(preview.path("moves").get(0).path("incident").asText()).isEqualTo(p1.number());
        assertThat(preview.path("moves").get(0).path("moves").asBoolean())
                .as(preview.toString())
                .isTrue();
        JsonNode timer = preview.path("moves").get(0).path("timers").get(0);
        assertThat(timer.path("element").asText()).isEqualTo("event_TooLong");
        assertThat(timer.path("after").isNull()).isTrue();
        assertThat(versionOf(p1)).as("a preview moves nothing").isEqualTo(1);

        HttpResponse<String> moved = Http.as(port, "owner")
                .postJson(
                        "/api/v1/models/" + KEY + "/migration",
                        "{\"severities\":[\"P1\"],\"reason\":\"the limit is gone\"}");

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(versionOf(p1)).isEqualTo(2);
        assertThat(versionOf(p3)).as("another severity").isEqualTo(1);
        assertThat(Http.as(port, "auditor")
                        .get("/api/v1/incidents/" + p1.number() + "/timeline")
                        .body())
                .contains("MODEL_CHANGED", "from version 1 to version 2", "the limit is gone");
    }

    @Test
    void whatWaitsAtARemovedStepStaysWithAReason() throws IOException {
        deploy(model(""));
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P2, "stay");
        start(story, "P2");
        deploy(model("").replace("task_Check", "task_AskVendor"));

        JsonNode moved = JSON.readTree(Http.as(port, "owner")
                .postJson("/api/v1/models/" + KEY + "/migration", "{\"reason\":\"new step\"}")
                .body());

        JsonNode move = moved.path("moves").get(0);
        assertThat(move.path("moves").asBoolean()).isFalse();
        assertThat(move.path("reasons").get(0).asText()).contains("task_Check");
        assertThat(versionOf(story)).isEqualTo(1);
    }

    private void start(IncidentStory story, String severity) {
        engine.getRuntimeService().startProcessInstanceByKey(KEY, story.number(), Map.of("severity", severity));
    }

    private int versionOf(IncidentStory story) {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(story.number())
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }

    private void deploy(String model) {
        HttpResponse<String> answer = Http.as(port, "owner").deploy(KEY + ".bpmn", model);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode check(String file, String content) throws IOException {
        HttpResponse<String> answer = Http.as(port, "owner").upload("/api/v1/models/check", file, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String drift(String key) throws IOException {
        return deployed(key).path("drift").asText();
    }

    private JsonNode deployed(String key) throws IOException {
        JsonNode items = JSON.readTree(
                        Http.as(port, "auditor").get("/api/v1/models").body())
                .path("items");
        List<JsonNode> found = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("key").asText().equals(key))
                .toList();
        assertThat(found).as(key).hasSize(1);
        return found.get(0);
    }

    private static String model(String more) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="https://muster.dev">
              <bpmn:process id="vendor-check" name="Vendor check" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="startEvent_Check" />
                <bpmn:sequenceFlow id="flow_ToCheck" sourceRef="startEvent_Check" targetRef="task_Check" />
                <bpmn:userTask id="task_Check" name="Check with the vendor" camunda:candidateGroups="responder" />
                %s
              </bpmn:process>
            </bpmn:definitions>\
            """.formatted(more);
    }
}
