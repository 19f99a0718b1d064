package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process owner changes a promise in a table and deploys that one file, as Modeler does. */
@MusterTest
class PolicyChangeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IncidentCommands commands;

    @Autowired
    private Incidents incidents;

    @Test
    void theNextIncidentFollowsAndARunningOneKeepsItsPromise() throws IOException {
        IncidentStory running = IncidentStory.declared(engine, commands, incidents, Severity.P2, "policy-running");
        String table = Files.readString(Path.of("processes", "response-targets.dmn"));
        HttpResponse<String> answer = Http.as(port, "owner")
                .deploy("response-targets.dmn", table.replace("\"PT30M\"</text>", "\"PT20M\"</text>"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            IncidentStory next = IncidentStory.declared(engine, commands, incidents, Severity.P2, "policy-next");
            assertThat(next.incident().responseTarget()).isEqualTo(Duration.ofMinutes(20));
            assertThat(running.incident().responseTarget()).isEqualTo(Duration.ofMinutes(30));
        } finally {
            withdraw("response-targets");
        }
    }

    private void withdraw(String decision) {
        String deployment = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
