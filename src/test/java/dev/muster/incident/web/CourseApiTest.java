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
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leads an incident off the straight way, as clients see it: names, answers, errors and rights. */
@MusterTest
class CourseApiTest {

    private static final String REASON = "{\"reason\":\"as a test\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Incidents incidents;

    @Autowired
    private ObjectMapper json;

    private IncidentStory opened(String fields) {
        HttpResponse<String> answer = Http.as(port, "responder")
                .postJson("/api/v1/incidents", "{\"title\":\"Slow\",\"severity\":\"P4\"" + fields + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new IncidentStory(engine, incidents, body(answer).get("number").asText()).runJobs();
    }

    private HttpResponse<String> post(String person, IncidentStory story, String what, String body) {
        return Http.as(port, person).postJson("/api/v1/incidents/" + story.number() + "/" + what, body);
    }

    private JsonNode done(String person, IncidentStory story, String what, String body) {
        HttpResponse<String> answer = post(person, story, what, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        story.runJobs();
        return read(story);
    }

    private JsonNode read(IncidentStory story) {
        return body(Http.as(port, "auditor").get("/api/v1/incidents/" + story.number()));
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    @Test
    void aCandidateIsConfirmedOrDeclined() {
        IncidentStory confirmed = opened(",\"candidate\":true");
        assertThat(read(confirmed).get("status").asText()).isEqualTo("TRIAGE");
        assertThat(done("responder", confirmed, "confirm", "{}").get("status").asText())
                .isEqualTo("OPEN");
        assertThat(post("responder", confirmed, "confirm", "{}").statusCode()).isEqualTo(409);

        IncidentStory declined = opened(",\"candidate\":true");
        assertThat(post("responder", declined, "decline", "{}").statusCode()).isEqualTo(400);
        JsonNode over = done("responder", declined, "decline", REASON);
        assertThat(over.get("status").asText()).isEqualTo("DECLINED");
        assertThat(over.get("statusReason").asText()).isEqualTo("as a test");

        IncidentStory duplicate = opened(",\"candidate\":true");
        HttpResponse<String> unknown =
                post("commander", duplicate, "duplicate", "{\"of\":\"INC-1999-001\",\"reason\":\"same\"}");
        assertThat(unknown.statusCode()).as(unknown.body()).isBetween(400, 499);
        assertThat(body(unknown).get("detail").asText()).contains("INC-1999-001");
    }

    @Test
    void aHoldShowsItsReasonAndEnds() {
        IncidentStory story = opened("");
        assertThat(post("commander", story, "hold", "{\"reason\":\"FEELING_TIRED\"}")
                        .statusCode())
                .isEqualTo(400);
        JsonNode held =
                done("commander", story, "hold", "{\"reason\":\"WAITING_FOR_VENDOR\",\"note\":\"their hotline\"}");
        assertThat(held.get("status").asText()).isEqualTo("ON_HOLD");
        assertThat(held.get("hold").get("reason").asText()).isEqualTo("WAITING_FOR_VENDOR");
        assertThat(held.get("hold").get("heldBy").asText()).isEqualTo("commander");
        assertThat(held.get("clocks").get(0).get("state").asText()).isEqualTo("PAUSED");
        JsonNode resumed = done("responder", story, "resume", "{\"note\":\"they called\"}");
        assertThat(resumed.get("status").asText()).isEqualTo("OPEN");
        assertThat(resumed.get("hold").isNull()).isTrue();
        assertThat(resumed.get("clocks").get(0).get("pauses")).hasSize(1);
        assertThat(post("responder", story, "resume", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void aMergeIsSeenFromBothAndTakenBack() {
        IncidentStory main = opened("");
        IncidentStory part = opened("");
        JsonNode merged =
                done("commander", part, "merge", "{\"into\":\"" + main.number() + "\",\"reason\":\"same database\"}");
        assertThat(merged.get("status").asText()).isEqualTo("MERGED");
        assertThat(merged.get("links").get(0).get("relation").asText()).isEqualTo("merged into");
        JsonNode seenFromMain = read(main).get("links").get(0);
        assertThat(seenFromMain.get("incident").asText()).isEqualTo(part.number());
        assertThat(seenFromMain.get("relation").asText()).isEqualTo("has taken in");
        assertThat(seenFromMain.get("outgoing").asBoolean()).isFalse();
        JsonNode again = done("commander", part, "unmerge", REASON);
        assertThat(again.get("status").asText()).isEqualTo("INVESTIGATING");
        assertThat(again.get("links").get(0).get("undoneBy").asText()).isEqualTo("commander");
    }

    @Test
    void aReopenedIncidentGoesOn() {
        IncidentStory story = opened("").acknowledged().resolvedFrom("LOW");
        assertThat(done("responder", story, "reopen", REASON).get("status").asText())
                .isEqualTo("INVESTIGATING");
        assertThat(post("responder", story, "reopen", REASON).statusCode()).isEqualTo(409);
    }

    @Test
    void aRevisedImpactMovesTheSeverity() {
        IncidentStory story = opened("").acknowledged();
        JsonNode revised =
                done("responder", story, "impact", "{\"user\":\"CRITICAL\",\"systemsAffected\":\"all of checkout\"}");
        assertThat(revised.get("severity").asText()).isEqualTo("P1");
        assertThat(revised.get("impact").get("user").asText()).isEqualTo("CRITICAL");
        assertThat(revised.get("impact").get("systemsAffected").asText()).isEqualTo("all of checkout");
    }

    @Test
    void onlyCommandersHoldAndMergeAndNobodyElseChangesAnything() {
        IncidentStory story = opened("");
        for (String what : List.of("hold", "merge", "unmerge", "duplicate")) {
            assertThat(post("responder", story, what, REASON).statusCode())
                    .as(what)
                    .isEqualTo(403);
        }
        for (String what : List.of("confirm", "decline", "hold", "resume", "merge", "reopen", "impact")) {
            for (String person : List.of("auditor", "owner", "manager", "communications")) {
                assertThat(post(person, story, what, REASON).statusCode())
                        .as("%s by %s", what, person)
                        .isEqualTo(403);
            }
        }
    }
}
