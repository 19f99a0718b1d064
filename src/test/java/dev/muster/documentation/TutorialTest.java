package dev.muster.documentation;

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
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Does what {@code docs/tutorial/change-the-process.md} says, command by command, and looks whether it is true. */
@MusterTest
class TutorialTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TUTORIAL = Path.of("docs", "tutorial");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @TempDir
    Path folder;

    @AfterEach
    void takeItBack() {
        engine.getRepositoryService().createDeploymentQuery().list().stream()
                .filter(deployment ->
                        "response-targets".equals(deployment.getName()) || "report-check".equals(deployment.getName()))
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void everyStepDoesWhatItSays() throws IOException {
        copyFiles();
        List<CurlCommand> steps = CurlCommand.in(Files.readString(TUTORIAL.resolve("change-the-process.md")));
        assertThat(steps).hasSize(7);

        IncidentStory before = IncidentStory.declared(engine, commands, incidents, Severity.P2, "tutorial-before");
        accepted(steps.get(0));
        IncidentStory after = IncidentStory.declared(engine, commands, incidents, Severity.P2, "tutorial-after");
        assertThat(after.incident().responseTarget()).isEqualTo(Duration.ofMinutes(20));
        assertThat(before.incident().responseTarget()).isEqualTo(Duration.ofMinutes(30));

        JsonNode refusal = accepted(steps.get(1));
        assertThat(refusal.path("accepted").asBoolean()).isFalse();
        assertThat(refusal.path("findings")).hasSize(3);
        assertThat(accepted(steps.get(2)).path("accepted").asBoolean()).isTrue();
        String underTheOldVersion = report("P4");
        accepted(steps.get(3));

        String instance = report("P1");
        Task check = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        assertThat(check.getName()).endsWith("Check report");
        assertThat(complete(check, "{}").statusCode()).as("no decision").isEqualTo(400);
        assertThat(complete(check, "{\"variables\":{\"reportDecision\":{\"value\":\"CONFIRM\"}}}")
                        .statusCode())
                .isEqualTo(204);
        runJobs(instance);
        assertThat(incidents.get(numberOf(instance)).severity()).isEqualTo(Severity.P1);
        String minor = report("P3");
        runJobs(minor);
        assertThat(incidents.get(numberOf(minor)).severity()).isEqualTo(Severity.P3);

        assertThat(accepted(steps.get(4)).toString())
                .contains("\"key\":\"report-incident\"")
                .contains("CHANGED");
        JsonNode preview = accepted(steps.get(5));
        assertThat(move(preview, underTheOldVersion).path("moves").asBoolean()).isTrue();
        assertThat(move(accepted(steps.get(6)), underTheOldVersion)
                        .path("moves")
                        .asBoolean())
                .isTrue();
        assertThat(accepted(steps.get(5)).path("moves")).as("all have moved").isEmpty();
        runJobs(underTheOldVersion);
        assertThat(numberOf(underTheOldVersion)).startsWith("INC-");
    }

    private void copyFiles() throws IOException {
        try (Stream<Path> files = Files.list(TUTORIAL.resolve("files"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String table = Files.readString(Path.of("processes", "response-targets.dmn"));
        assertThat(table).contains("\"PT30M\"</text>");
        Files.writeString(
                folder.resolve("response-targets.dmn"), table.replace("\"PT30M\"</text>", "\"PT20M\"</text>"));
    }

    private JsonNode accepted(CurlCommand step) throws IOException {
        HttpResponse<String> answer = step.send(port, folder);
        assertThat(answer.statusCode()).as(step.address() + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Starts the process as Tasklist does. @return the process instance */
    private String report(String severity) throws IOException {
        HttpResponse<String> answer = Http.as(port, "responder")
                .postJson("/engine-rest/process-definition/key/report-incident/submit-form", """
                    {"variables": {"title": {"value": "Nobody can pay", "type": "String"},
                     "severityGiven": {"value": "%s", "type": "String"}}}\
                    """.formatted(severity));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private HttpResponse<String> complete(Task task, String body) {
        return Http.as(port, "responder").postJson("/engine-rest/task/" + task.getId() + "/submit-form", body);
    }

    private static JsonNode move(JsonNode migration, String instance) {
        for (JsonNode move : migration.path("moves")) {
            if (move.path("processInstance").asText().equals(instance)) {
                return move;
            }
        }
        throw new AssertionError(instance + " is not in " + migration);
    }

    private void runJobs(String instance) {
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private String numberOf(String instance) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }
}
