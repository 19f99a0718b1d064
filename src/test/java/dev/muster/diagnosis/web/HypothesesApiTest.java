package dev.muster.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.support.MusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class HypothesesApiTest {

    @LocalServerPort
    int port;

    @Test
    void keepsHypothesesAndWantsATestBeforeAVerdict() {
        DiagnosisHttp api = new DiagnosisHttp(port);
        String hypotheses = "/incidents/" + api.incident("Checkout answers 500", "checkout") + "/hypotheses";
        assertThat(api.post("responder", hypotheses, Map.of("statement", "A leak"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(api.post("responder", hypotheses, Map.of("statement", "A leak", "outcome", "REFUTED"))
                        .body())
                .contains("say how it was tested");
        api.post("responder", hypotheses, Map.of("statement", "A leak", "outcome", "REFUTED", "test", "heap dump"));

        JsonNode all = api.read(hypotheses).get("items");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("outcome").asText()).isEqualTo("OPEN");
        assertThat(all.get(1).get("testedBy").asText()).isEqualTo("responder");
    }
}
