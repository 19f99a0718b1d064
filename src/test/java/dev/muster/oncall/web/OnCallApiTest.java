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
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is on call, shifts, gaps, overrides and the pages of an incident, for programs. */
@MusterTest
class OnCallApiTest {

    /** A Tuesday; responder is first on call in the shop, commander second. */
    private static final Instant NOW = Instant.parse("2028-01-04T14:30:00Z");

    private static final String OVERRIDES = "/api/v1/on-call/shop/overrides";

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

    private static String override(String person, String from, String to) {
        return "{\"person\": \"" + person + "\", \"from\": \"" + from + "\", \"to\": \"" + to
                + "\", \"reason\": \"dentist\"}";
    }

    private void takeBack(HttpResponse<String> made) {
        String location = made.headers().firstValue("Location").orElseThrow();
        assertThat(Http.as(port, "commander").delete(location).statusCode()).isEqualTo(204);
        assertThat(Http.as(port, "commander").get(location).statusCode()).isEqualTo(404);
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
        assertThat(shop.path("onCall").path(1).path("person").asText()).isEqualTo("commander");

        JsonNode later = get("/api/v1/on-call?team=shop&at=2028-01-11T00:00:00Z");
        assertThat(later.at("/items/0/onCall/0/person").asText()).isEqualTo("commander");
        assertThat(get("/api/v1/on-call").path("items").findValuesAsText("team"))
                .contains("shop", "payments");
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
    void aMemberOfTheTeamTakesOverAndGivesBack() throws Exception {
        HttpResponse<String> made = Http.as(port, "responder")
                .postJson(OVERRIDES, override("commander", "2028-01-05T08:00:00Z", "2028-01-05T16:00:00Z"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode then = get("/api/v1/on-call?team=shop&at=2028-01-05T15:59:59Z");
        assertThat(then.at("/items/0/onCall/0/person").asText()).isEqualTo("commander");
        assertThat(then.at("/items/0/onCall/0/source").asText()).isEqualTo("OVERRIDE");
        assertThat(get("/api/v1/on-call?team=shop&at=2028-01-05T16:00:00Z")
                        .at("/items/0/onCall/0/person")
                        .asText())
                .isEqualTo("responder");
        assertThat(get(OVERRIDES).path("items").findValuesAsText("reason")).containsExactly("dentist");

        takeBack(made);
        assertThat(get("/api/v1/on-call?team=shop&at=2028-01-05T15:59:59Z")
                        .at("/items/0/onCall/0/person")
                        .asText())
                .isEqualTo("responder");
    }

    @Test
    void whatHasBegunEndsWhenItIsTakenBack() throws Exception {
        clock.setTo(NOW.minus(Duration.ofDays(7)));
        HttpResponse<String> made = Http.as(port, "manager")
                .postJson(
                        OVERRIDES,
                        "{\"person\": \"commander\", \"to\": \"2027-12-28T20:00:00Z\", \"reason\": \"ill\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        clock.setTo(clock.instant().plusSeconds(3600));
        String location = made.headers().firstValue("Location").orElseThrow();
        assertThat(Http.as(port, "manager").delete(location).statusCode()).isEqualTo(204);

        JsonNode shifts = get("/api/v1/on-call/shop/shifts?from=2027-12-28T14:30:00Z&to=2027-12-28T20:00:00Z");
        assertThat(shifts.at("/items/0/override").isNull()).isFalse();
        assertThat(shifts.at("/items/0/to").asText()).isEqualTo("2027-12-28T15:30:00Z");
        HttpResponse<String> again = Http.as(port, "manager").delete(location);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("is a fact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "owner", "approver"})
    void othersMayNot(String person) {
        HttpResponse<String> answer = Http.as(port, person)
                .postJson(OVERRIDES, override("commander", "2028-01-05T08:00:00Z", "2028-01-05T16:00:00Z"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "commander, 2028-01-04T08:00:00Z, 2028-01-05T16:00:00Z, cannot begin in the past",
        "commander, 2028-01-06T08:00:00Z, 2028-01-05T16:00:00Z, must end after it begins",
        "nemo, 2028-01-05T08:00:00Z, 2028-01-05T16:00:00Z, Nobody is known",
    })
    void refusesWithASentence(String person, String from, String to, String because) {
        HttpResponse<String> answer = Http.as(port, "commander").postJson(OVERRIDES, override(person, from, to));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(because);
    }

    @Test
    void refusesAnOverlapAndAnEmptyRequest() {
        HttpResponse<String> made = Http.as(port, "commander")
                .postJson(OVERRIDES, override("commander", "2028-01-05T08:00:00Z", "2028-01-05T16:00:00Z"));
        HttpResponse<String> overlap = Http.as(port, "commander")
                .postJson(OVERRIDES, override("manager", "2028-01-05T15:00:00Z", "2028-01-05T18:00:00Z"));
        takeBack(made);

        assertThat(overlap.statusCode()).isEqualTo(422);
        assertThat(overlap.body()).contains("overlaps the override of commander");
        HttpResponse<String> empty = Http.as(port, "commander").postJson(OVERRIDES, "{}");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("person", "say when it ends", "say why");
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
