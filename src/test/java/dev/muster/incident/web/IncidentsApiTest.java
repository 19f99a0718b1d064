package dev.muster.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.Incidents;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The incident API as clients see it: names, paging, errors, rights, and POSTs that can be repeated. */
@MusterTest
class IncidentsApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Incidents incidents;

    @Autowired
    private ObjectMapper json;

    private Http responder() {
        return Http.as(port, "responder");
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    private String declare(String fields) {
        HttpResponse<String> answer = responder().postJson("/api/v1/incidents", "{\"title\":\"Slow\"" + fields + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String number = body(answer).get("number").asText();
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/incidents/" + number);
        return number;
    }

    private IncidentStory opened(String fields) {
        return new IncidentStory(engine, incidents, declare(fields)).runJobs();
    }

    @Test
    void showsAnIncidentInTheWordsOfTheContract() {
        IncidentStory story = opened(",\"service\":\"api-shape\",\"severity\":\"P2\"")
                .acknowledged()
                .assessed("HIGH");
        JsonNode incident = body(responder().get("/api/v1/incidents/" + story.number()));
        assertThat(incident.get("severity").asText()).isEqualTo("P2");
        assertThat(incident.get("initialSeverity").asText()).isEqualTo("P2");
        assertThat(incident.get("status").asText()).isEqualTo("INVESTIGATING");
        assertThat(incident.at("/milestones/declared/source").asText()).isEqualTo("MANUAL");
        assertThat(incident.at("/milestones/acknowledged/at").asText()).endsWith("Z");
        assertThat(incident.get("milestones").has("closed"))
                .as("absent: not reached")
                .isFalse();
        assertThat(incident.at("/roles/commander").asText()).isEqualTo("responder");
        assertThat(incident.at("/impact/user").asText()).isEqualTo("HIGH");
        assertThat(incident.at("/process/key").asText()).isEqualTo("incident-lifecycle");
        assertThat(incident.at("/process/versionTag").asText()).isNotBlank();
        JsonNode response = incident.get("clocks").get(0);
        assertThat(response.get("kind").asText()).isEqualTo("RESPONSE");
        assertThat(response.get("goal").asText()).isEqualTo("PT30M");
        assertThat(response.get("state").asText()).isEqualTo("MET");
        assertThat(response.get("breachedAt").isNull()).isTrue();
        assertThat(response.get("pauses").isArray()).isTrue();
    }

    @Test
    void proposesTheSeverityFromTheImpactWhenNobodySaysIt() {
        IncidentStory story = opened(",\"impact\":{\"data\":\"CRITICAL\"}");
        assertThat(body(responder().get("/api/v1/incidents/" + story.number()))
                        .get("severity")
                        .asText())
                .isEqualTo("P1");
    }

    @Test
    void listsNewestFirstInPages() {
        String service = "paged-" + UUID.randomUUID();
        IntStream.range(0, 3).forEach(i -> declare(",\"service\":\"" + service + "\""));
        HttpResponse<String> first = responder().get("/api/v1/incidents?size=2&service=" + service);
        assertThat(first.headers().firstValue("X-Total-Count")).hasValue("3");
        assertThat(body(first).get("items")).hasSize(2);
        String next = body(first).get("next").asText();
        assertThat(first.headers().firstValue("Link")).hasValue("<" + next + ">; rel=\"next\"");
        JsonNode last = body(responder().get(next));
        assertThat(last.get("items")).hasSize(1);
        assertThat(last.get("next").isNull()).isTrue();
        assertThat(body(first).at("/items/0/declaredAt").asText())
                .isGreaterThanOrEqualTo(last.at("/items/0/declaredAt").asText());
    }

    @Test
    void findsByTextWithoutTakingItForAPattern() {
        String mark = UUID.randomUUID().toString();
        declare(",\"service\":\"a_b%" + mark + "\"");
        assertThat(body(responder().get("/api/v1/incidents?q=a_b%25" + mark)).get("items"))
                .hasSize(1);
        assertThat(body(responder().get("/api/v1/incidents?q=aXb%25" + mark)).get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=101", "page=-1", "severity=P9", "status=closed"})
    void refusesAListItCannotMake(String query) {
        HttpResponse<String> answer = responder().get("/api/v1/incidents?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // body | field that the problem names
                "{} | title",
                "{\"title\":\"  \"} | title",
                "{\"title\":\"x\",\"severity\":\"P0\"} | severity",
                "{\"title\":\"x\",\"detectedAt\":\"2099-01-01T00:00:00Z\"} | detectedAt",
                "{\"title\":\"x\",\"impact\":{\"user\":\"HUGE\"}} | user",
            })
    void refusesADeclarationAndNamesTheField(String sent, String field) {
        HttpResponse<String> answer = responder().postJson("/api/v1/incidents", sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(field).doesNotContain("dev.muster", "Exception");
    }

    @Test
    void changesTheSeverityWithAReason() {
        IncidentStory story = opened(",\"severity\":\"P3\"");
        Http commander = Http.as(port, "commander");
        String path = "/api/v1/incidents/" + story.number() + "/severity";
        assertThat(commander.postJson(path, "{\"severity\":\"P1\"}").statusCode())
                .isEqualTo(400);
        assertThat(responder()
                        .postJson(path, "{\"severity\":\"P1\",\"reason\":\"worse\"}")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> changed = commander.postJson(path, "{\"severity\":\"P1\",\"reason\":\"worse\"}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(body(changed).get("severity").asText()).isEqualTo("P1");
        assertThat(commander
                        .postJson(path, "{\"severity\":\"P1\",\"reason\":\"again\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        Http auditor = Http.as(port, "auditor");
        assertThat(auditor.get("/api/v1/incidents").statusCode()).isEqualTo(200);
        assertThat(auditor.postJson("/api/v1/incidents", "{\"title\":\"x\"}").statusCode())
                .isEqualTo(403);
        assertThat(Http.anonymous(port).get("/api/v1/incidents").statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownNumberIsAProblemThatSaysSo() {
        HttpResponse<String> answer = responder().get("/api/v1/incidents/INC-1999-001");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(body(answer).get("detail").asText()).contains("INC-1999-001");
    }

    @Test
    void theSameKeyAndBodyAnswerTheSameAndDoNothingTwice() {
        String key = UUID.randomUUID().toString();
        String sent = "{\"title\":\"Once\",\"service\":\"" + key + "\"}";
        HttpResponse<String> first = responder().postJson("/api/v1/incidents", sent, "Idempotency-Key", key);
        HttpResponse<String> second = responder().postJson("/api/v1/incidents", sent, "Idempotency-Key", key);
        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(body(responder().get("/api/v1/incidents?service=" + key)).get("items"))
                .hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        responder().postJson("/api/v1/incidents", "{\"title\":\"One\"}", "Idempotency-Key", key);
        HttpResponse<String> other =
                responder().postJson("/api/v1/incidents", "{\"title\":\"Two\"}", "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(body(other).get("detail").asText()).contains("new key");
    }

    @Test
    void aRefusedRequestMayBeMendedUnderItsKey() {
        String key = UUID.randomUUID().toString();
        assertThat(responder()
                        .postJson("/api/v1/incidents", "{}", "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(400);
        assertThat(responder()
                        .postJson("/api/v1/incidents", "{\"title\":\"Mended\"}", "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void anUnchangedListIsNotSentAgain() {
        String path = "/api/v1/incidents?q=" + UUID.randomUUID();
        String tag = responder().get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(responder().get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aNoteIsOnTheTimelineWithItsAuthor() {
        IncidentStory story = opened("");
        String path = "/api/v1/incidents/" + story.number();
        assertThat(responder()
                        .postJson(path + "/notes", "{\"text\":\"Rebooted node 3\"}")
                        .statusCode())
                .isEqualTo(201);
        JsonNode items = body(responder().get(path + "/timeline")).get("items");
        assertThat(items).anySatisfy(entry -> {
            assertThat(entry.get("text").asText()).isEqualTo("Rebooted node 3");
            assertThat(entry.get("actor").asText()).isEqualTo("responder");
            assertThat(entry.get("kind").asText()).isEqualTo("NOTE");
        });
    }
}
