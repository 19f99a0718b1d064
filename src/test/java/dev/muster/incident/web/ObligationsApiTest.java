package dev.muster.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ObligationsApiTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @Autowired
    Clock clock;

    @Test
    void tellsWhatHappensIfNobodyAcknowledges() throws IOException {
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P1, "obliged-1");

        JsonNode breach = obligation(story, "event_ResponseBreached");

        IncidentClock response = incidents.clocks(story.number()).get(0);
        assertThat(Instant.parse(breach.path("dueAt").asText())).isEqualTo(response.dueAt(clock.instant()));
        assertThat(breach.path("process").asText()).isEqualTo("incident-lifecycle");
        assertThat(breach.path("what").asText()).containsIgnoringCase("response");
        assertThat(breach.path("then").toString()).contains("Record response breach", "Escalation", "Page tier");
        assertThat(breach.path("asks").toString()).contains("Take over incident");
        assertThat(dueTimes(story)).isSorted().hasSizeGreaterThan(3);
        assertThat(Http.browserOf(port, "responder")
                        .get("/incidents/" + story.number())
                        .body())
                .contains("What happens by itself", breach.path("what").asText());
    }

    @Test
    void anAcknowledgedIncidentOwesNoAcknowledgement() throws IOException {
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P1, "obliged-2")
                .acknowledged();

        assertThat(items(story).toString())
                .doesNotContain("event_ResponseBreached")
                .contains("event_UpdateOverdue");
    }

    @Test
    void whatIsOverOwesNothing() throws IOException {
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P3, "obliged-3");
        commands.cancel(story.number(), "false alarm", "commander");
        story.runJobs();

        assertThat(items(story)).isEmpty();
        assertThat(Http.as(port, "auditor")
                        .get("/api/v1/incidents/INC-1999-001/obligations")
                        .statusCode())
                .isEqualTo(404);
    }

    private List<Instant> dueTimes(IncidentStory story) throws IOException {
        return StreamSupport.stream(items(story).spliterator(), false)
                .map(item -> Instant.parse(item.path("dueAt").asText()))
                .toList();
    }

    private JsonNode obligation(IncidentStory story, String element) throws IOException {
        for (JsonNode item : items(story)) {
            if (item.path("element").asText().equals(element)) {
                return item;
            }
        }
        throw new AssertionError("no " + element + " in " + items(story));
    }

    private JsonNode items(IncidentStory story) throws IOException {
        HttpResponse<String> answer =
                Http.as(port, "auditor").get("/api/v1/incidents/" + story.number() + "/obligations");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).path("items");
    }
}
