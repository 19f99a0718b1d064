package dev.muster.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import dev.muster.support.RecoveryStory;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What programs and the incident's page learn of runbooks. */
@MusterTest
class RunbooksApiTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    private final ObjectMapper json = new ObjectMapper();
    private RecoveryStory recovery;

    @BeforeEach
    void failOnceAndSucceedOnce() {
        recovery = RecoveryStory.begun(engine, ledger, incidents)
                .choose("FIX_FORWARD")
                .with("Carry out recovery", Map.of("solution", "restarted", "stepResult", "FAILED"))
                .done("Take fix back")
                .choose("FIX_FORWARD")
                .with("Carry out recovery", Map.of("solution", "doubled the pool"));
    }

    @Test
    void showsTheRunsOfAnIncidentStepByStep() {
        JsonNode answer = get("/api/v1/incidents/" + recovery.number() + "/runbook-runs");

        assertThat(answer.get("next").isNull()).isTrue();
        JsonNode failed = answer.at("/items/0");
        assertThat(failed.get("outcome").asText()).isEqualTo("ROLLED_BACK");
        assertThat(failed.get("runbook").asText()).isEqualTo("runbook-fix-forward");
        assertThat(failed.at("/steps/0/result").asText()).isEqualTo("FAILED");
        assertThat(failed.at("/steps/1/kind").asText()).isEqualTo("UNDO");
        assertThat(failed.at("/steps/1/actor").asText()).isEqualTo("responder");
        assertThat(answer.at("/items/1/outcome").asText()).isEqualTo("SUCCEEDED");
    }

    @Test
    void countsHowWellEachRunbookWorks() {
        JsonNode all = get("/api/v1/runbooks").get("items");

        assertThat(all).hasSizeGreaterThanOrEqualTo(RecoveryProcedure.values().length);
        JsonNode fix = one(all, "runbook-fix-forward");
        assertThat(fix.get("runs").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(fix.at("/outcomes/SUCCEEDED").asInt()).isPositive();
        assertThat(fix.at("/outcomes/ROLLED_BACK").asInt()).isPositive();
        assertThat(fix.get("successRate").asDouble()).isStrictlyBetween(0.0, 1.0);
        assertThat(fix.at("/duration/count").asInt())
                .isEqualTo(fix.at("/outcomes/SUCCEEDED").asInt());
        assertThat(fix.get("steps")).anySatisfy(step -> {
            assertThat(step.get("activity").asText()).isEqualTo("userTask_CarryOutRecovery");
            assertThat(step.get("times").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(step.get("successRate").asDouble()).isStrictlyBetween(0.0, 1.0);
        });
    }

    @Test
    void answersNotFoundForAnUnknownIncident() {
        assertThat(Http.as(port, "auditor")
                        .get("/api/v1/incidents/INC-1999-001/runbook-runs")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageOfTheIncidentShowsThem() {
        String page = Http.browserOf(port, "auditor")
                .get("/incidents/" + recovery.number())
                .body();

        assertThat(Jsoup.parse(page).text())
                .contains("fix forward failed and was taken back")
                .contains("“Take fix back” done (responder)")
                .contains("fix forward succeeded");
    }

    private static JsonNode one(JsonNode all, String runbook) {
        for (JsonNode each : all) {
            if (each.get("runbook").asText().equals(runbook)) {
                return each;
            }
        }
        throw new AssertionError("no " + runbook + " in " + all);
    }

    private JsonNode get(String path) {
        try {
            return json.readTree(Http.as(port, "auditor").get(path).body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }
}
