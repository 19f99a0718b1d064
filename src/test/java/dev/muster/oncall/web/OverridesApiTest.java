package dev.muster.oncall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.support.Http;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Taking over a shift and giving it back, for programs: who may, and what is refused. */
@MusterTest
class OverridesApiTest {

    /** A Tuesday; responder is first on call in the shop, commander second. */
    private static final Instant NOW = Instant.parse("2028-01-04T14:30:00Z");

    private static final String OVERRIDES = "/api/v1/on-call/shop/overrides";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MovableClock clock;

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
}
