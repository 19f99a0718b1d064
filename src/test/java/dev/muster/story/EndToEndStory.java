package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.support.Diagnosing;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From an alert to an approved post-mortem with the job executor and the outbox running, by HTTP alone: the database is
 * the subclass's choice.
 */
abstract class EndToEndStory {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @LocalServerPort
    private int port;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void anAlertEndsInAnApprovedPostMortem() {
        String service = "story-" + UUID.randomUUID();
        HttpResponse<String> alert = Http.anonymous(port)
                .postJson("/api/intake/story", """
                    {"title":"Nothing answers","service":"%s","severity":"critical","dedupKey":"%s"}
                    """.formatted(service, service), "Authorization", "Bearer story-token");
        assertThat(alert.statusCode()).as(alert.body()).isEqualTo(202);
        String number = body(as("auditor").get("/api/v1/incidents?service=" + service))
                .at("/items/0/number")
                .asText();

        work("responder", number, "Acknowledge incident", Map.of());
        work(
                "responder",
                number,
                "Assess impact",
                Map.of(
                        "userImpact",
                        "CRITICAL",
                        "businessImpact",
                        "HIGH",
                        "systemImpact",
                        "NONE",
                        "dataImpact",
                        "NONE",
                        "securityImpact",
                        "NONE"));
        work("responder", number, "Confirm severity", Map.of("confirmedSeverity", "P1"));
        work("communications", number, "Post status update", Map.of("updateText", "On it.", "updateAudience", "ALL"));
        diagnoseAndRecover(number);
        work("responder", number, "Validate restoration", IncidentStory.checks("FAIL"));
        diagnoseAndRecover(number);
        work("responder", number, "Validate restoration", IncidentStory.checks("PASS"));
        work("responder", number, "Complete post-mortem", Map.of());
        String approval = taskId(number, "Approve post-mortem");
        assertThat(complete("responder", approval, Map.of("approvalDecision", "APPROVE"))
                        .statusCode())
                .as("the author may not approve")
                .isBetween(400, 499);
        work("approver", number, "Approve post-mortem", Map.of("approvalDecision", "APPROVE"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(body(as("auditor").get("/api/v1/incidents/" + number))
                                .get("status")
                                .asText())
                        .isEqualTo("CLOSED"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        body(as("auditor").get("/api/v1/notifications?size=100&incident=" + number))
                                .get("items"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.get("state").asText()).isEqualTo("SENT")));
        assertThat(as("auditor")
                        .get("/api/v1/incidents/" + number + "/post-mortem")
                        .body())
                .contains("Connection pool too small");
    }

    private void diagnoseAndRecover(String number) {
        Diagnosing.CHECKLIST.forEach((task, answer) -> work("responder", number, task, answer));
        work("responder", number, "Diagnose: test hypothesis", Diagnosing.hypothesis("SUPPORTED"));
        work("responder", number, "Diagnose: name cause", Diagnosing.CAUSE);
        work("responder", number, "Choose recovery procedure", Map.of("procedure", "FIX_FORWARD", "plan", "Double it"));
        work("responder", number, "Carry out recovery", Map.of("solution", "Pool doubled"));
    }

    private void work(String person, String number, String task, Map<String, Object> entered) {
        HttpResponse<String> done = complete(person, taskId(number, task), entered);
        assertThat(done.statusCode())
                .as("%s by %s: %s", task, person, done.body())
                .isEqualTo(204);
    }

    private String taskId(String number, String name) {
        return await().atMost(PATIENCE)
                .until(
                        () -> StreamSupport.stream(openTasks(number).spliterator(), false)
                                .filter(task -> task.get("name").asText().endsWith(" · " + name))
                                .map(task -> task.get("id").asText())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private JsonNode openTasks(String number) {
        return body(as("admin").get("/engine-rest/task?processInstanceBusinessKey=" + number));
    }

    private HttpResponse<String> complete(String person, String task, Map<String, Object> entered) {
        Map<String, Object> variables = new HashMap<>();
        entered.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        try {
            return as(person)
                    .postJson(
                            "/engine-rest/task/" + task + "/submit-form",
                            json.writeValueAsString(Map.of("variables", variables)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Http as(String person) {
        return Http.as(port, person);
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
