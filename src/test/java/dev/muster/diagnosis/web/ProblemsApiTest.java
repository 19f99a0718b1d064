package dev.muster.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ProblemsApiTest {

    @LocalServerPort
    int port;

    DiagnosisHttp api;
    String service;
    String number;

    @BeforeEach
    void declareIncident() {
        api = new DiagnosisHttp(port);
        service = "svc-" + UUID.randomUUID();
        number = api.incident("Pool exhausted", service);
    }

    @Test
    void goesFromOpenToKnownErrorToResolvedAndComesBack() {
        HttpResponse<String> opened = api.post(
                "responder",
                "/problems",
                Map.of(
                        "title",
                        "Pool too small",
                        "service",
                        service,
                        "causeCategory",
                        "CAPACITY",
                        "incidents",
                        List.of(number)));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String path = opened.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
        assertThat(path).matches("/problems/PRB-\\d{4}-\\d{3,}");
        String id = path.substring("/problems/".length());
        assertThat(state(path)).isEqualTo("OPEN");

        api.post("responder", path + "/known-error", Map.of("workaround", "Restart every hour"));
        assertThat(state(path)).isEqualTo("KNOWN_ERROR");
        api.post("owner", path + "/resolution", Map.of("solution", "Pool of 100"));
        assertThat(state(path)).isEqualTo("RESOLVED");
        assertThat(api.post("owner", path + "/resolution", Map.of("solution", "again"))
                        .statusCode())
                .isEqualTo(409);

        String later = api.incident("Pool exhausted again", service);
        api.post("responder", "/incidents/" + later + "/problems", Map.of("problem", id, "reason", "same error"));
        assertThat(state(path)).isEqualTo("KNOWN_ERROR");
        assertThat(api.read(path).get("incidents")).extracting(JsonNode::asText).isEqualTo(List.of(number, later));
        assertThat(api.read("/incidents/" + later + "/timeline").toString())
                .contains("Linked to problem " + id)
                .contains("It had been resolved and is open again");
        assertThat(api.read("/incidents/" + number + "/timeline").toString())
                .contains("Problem " + id + " opened: Pool too small")
                .contains("Problem " + id + " resolved: Pool of 100");
        assertThat(api.read("/incidents/" + later + "/problems").get("items").findValuesAsText("id"))
                .containsExactly(id);
        assertThat(api.read("/problems?state=KNOWN_ERROR&service=" + service)
                        .get("items")
                        .findValuesAsText("id"))
                .containsExactly(id);
    }

    @Test
    void refusesWhatIsUnknownOrEmpty() {
        assertThat(api.get("auditor", "/problems/PRB-1999-001").statusCode()).isEqualTo(404);
        assertThat(api.post("responder", "/problems", Map.of()).body()).contains("say what the problem is");
        assertThat(api.post("responder", "/problems", Map.of("title", "x", "incidents", List.of("INC-1999-001")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.read("/problems?service=" + service).get("items")).isEmpty();
        assertThat(api.post("auditor", "/problems", Map.of("title", "x")).statusCode())
                .isEqualTo(403);
        assertThat(api.post(
                                "responder",
                                "/incidents/" + number + "/problems",
                                Map.of("problem", "PRB-1999-001", "reason", "x"))
                        .body())
                .contains("There is no problem PRB-1999-001");
    }

    private String state(String path) {
        return api.read(path).get("state").asText();
    }
}
