package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the runbooks say to do at once is where the first person looks: in the form of the task. */
@MusterTest
class ImmediateActionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theFirstTaskKnowsThemAsAListAndWithoutARunbookThereIsNone() throws IOException {
        String shown = formVariables("payments").at("/immediateActions/value").asText();
        assertThat(shown.lines())
                .containsExactly(
                        "- Check the status page of the card processor; a fault there is the most frequent cause.",
                        "- Switch to the second processor if more than one payment in five is refused.");

        assertThat(formVariables("unknown-" + UUID.randomUUID())
                        .at("/immediateActions/value")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledge-incident", "assess-impact"})
    void theFormsShowThemOnlyWhereThereAreSome(String form) throws IOException {
        JsonNode text = null;
        for (JsonNode component : json.readTree(getClass().getResource("/forms/" + form + ".form"))
                .get("components")) {
            text = component.path("text").asText().contains("{{immediateActions}}") ? component : text;
        }
        assertThat(text).isNotNull();
        assertThat(text.at("/conditional/hide").asText()).contains("immediateActions = null");
    }

    private JsonNode formVariables(String service) throws IOException {
        String number = IncidentStory.declared(engine, commands, incidents, Severity.P2, service)
                .number();
        Http commander = Http.as(port, "commander");
        String task = json.readTree(commander
                        .get("/engine-rest/task?processInstanceBusinessKey=" + number
                                + "&taskDefinitionKey=userTask_AcknowledgeIncident")
                        .body())
                .at("/0/id")
                .asText();
        return json.readTree(
                commander.get("/engine-rest/task/" + task + "/variables").body());
    }
}
