package dev.muster.oncall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is on call, shifts, gaps and the pages of an incident, for programs. */
@MusterTest
class OnCallApiTest {

    /** A Tuesday; responder is first on call in the shop, commander second. */
    private static final Instant NOW = Instant.parse("2028-01-04T14:30:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    @BeforeEach
    void stopTheTime() {
        clock.setTo(NOW);
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = Http.as(port, "auditor").get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    @Test
    void saysWhoIsOnCallByTierAndUntilWhen() throws Exception {
        JsonNode shop = get("/api/v1/on-call?team=shop").path("items").path(0);

        assertThat(shop.path("schedule").asText()).isEqualTo("shop");
        assertThat(shop.path("zone").asText()).isEqualTo("Europe/Berlin");
        JsonNode first = shop.path("onCall").path(0);
        assertThat(first.path("person").asText()).isEqualTo("responder");
        assertThat(first.path("until").asText()).isEqualTo("2028-01-10T08:00:00Z");
        assertThat(first.path("next").asText()).isEqualTo("commander");
        assertThat(first.path("nextName").asText()).isEqualTo("Karim Haddad");
        assertThat(shop.path("onCall").path(1).path("person").asText()).isEqualTo("commander");

        JsonNode later = get("/api/v1/on-call?team=shop&at=2028-01-11T00:00:00Z");
        assertThat(later.at("/items/0/onCall/0/person").asText()).isEqualTo("commander");
        assertThat(get("/api/v1/on-call").path("items").findValuesAsText("schedule"))
                .containsExactly("shop", "payments", "incident-commanders");
    }

    @Test
    void listsShiftsThatFollowOnEachOther() throws Exception {
        JsonNode shifts =
                get("/api/v1/on-call/shop/shifts?to=2028-01-20T00:00:00Z").path("items");

        assertThat(shifts.findValuesAsText("person"))
                .containsExactly("responder", "commander", "commander", "responder", "responder", "commander");
        assertThat(shifts.path(2).path("from").asText()).isEqualTo("2028-01-10T08:00:00Z");
        assertThat(shifts.path(2).path("layer").asText()).isEqualTo("Primary");
    }

    @Test
    void listsGapsWithWhoIsPagedInstead() throws Exception {
        assertThat(get("/api/v1/on-call/gaps").path("items").isEmpty()).isTrue();
        clock.setTo(Instant.parse("2025-12-29T00:00:00Z"));
        JsonNode gaps = get("/api/v1/on-call/gaps").path("items");

        assertThat(gaps.findValuesAsText("schedule")).contains("shop", "payments", "incident-commanders");
        assertThat(gaps.path(0).path("to").asText()).startsWith("2026-01-05T");
        assertThat(gaps.path(0).path("pagedInstead").asText()).isEqualTo("responder");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/on-call?team=ship, 404, There is no team 'ship'",
        "/api/v1/on-call/ship/shifts, 404, Known: ",
        "/api/v1/on-call/ship/overrides, 404, There is no on-call schedule 'ship'",
        "/api/v1/on-call?at=yesterday, 400, at",
        "/api/v1/on-call?at=%2B1000000-01-01T00:00:00Z, 400, twenty years away",
        "/api/v1/on-call/shop/shifts?from=2028-01-02T00:00:00Z&to=2028-01-01T00:00:00Z, 400, must be after",
        "/api/v1/on-call/shop/shifts?from=2028-01-02T00:00:00Z&to=2032-01-01T00:00:00Z, 400, longer than a year",
        "/api/v1/incidents/INC-1999-001/pages, 404, INC-1999-001",
    })
    void refusesWhatIsNot(String path, int status, String because) {
        HttpResponse<String> answer = Http.as(port, "responder").get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(because);
    }

    @Test
    void showsThePagesOfAnIncidentWithTheirMessages() throws Exception {
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P1, "checkout");
        JsonNode waiting = get("/api/v1/incidents/" + story.number() + "/pages");
        assertThat(waiting.at("/items/0/person").asText()).isEqualTo("responder");
        assertThat(waiting.at("/items/0/outcome").asText()).isEqualTo("WAITING");
        assertThat(waiting.at("/items/0/messages/0/channel").asText()).isNotBlank();

        story.acknowledged();
        JsonNode answered = get("/api/v1/incidents/" + story.number() + "/pages");
        assertThat(answered.at("/items/0/outcome").asText()).isEqualTo("ACKNOWLEDGED");
        assertThat(answered.path("next").isNull()).isTrue();
    }
}
