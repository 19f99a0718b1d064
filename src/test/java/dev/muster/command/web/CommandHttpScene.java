package dev.muster.command.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An incident that responder commands, and clients of its API and page. */
@MusterTest
abstract class CommandHttpScene {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentRoles roles;

    @Autowired
    ObjectMapper json;

    IncidentStory story;
    String api;

    @BeforeEach
    void aResponderCommandsAnIncident() {
        String number =
                ModelRun.start(engine, ledger, "incident-command", Map.of()).number();
        story = new IncidentStory(engine, incidents, number).runJobs();
        roles.assign(number, Role.COMMANDER, "responder", "responder", null);
        api = "/api/v1/incidents/" + number;
    }

    HttpResponse<String> post(String person, String path, String body) {
        return Http.as(port, person).postJson(api + path, body);
    }

    JsonNode items(String path) throws Exception {
        return json.readTree(Http.as(port, "auditor").get(api + path).body()).path("items");
    }
}
