package dev.muster.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.Http;
import dev.muster.support.IncidentStory;
import dev.muster.support.MusterTest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The component behind a service follows its incident from the beginning to the end. */
@MusterTest
class ComponentsTest {

    private static final String SERVICE = "catalog"; // its component is no other service's

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @Autowired
    Components components;

    @Autowired
    Timeline timeline;

    @Test
    void followsTheIncident() {
        IncidentStory story = declared(Severity.P2);
        assertThat(states(story)).containsExactly("PARTIAL_OUTAGE");

        commands.changeSeverity(story.number(), Severity.P1, "worse than thought", "commander");
        story.runJobs().acknowledged().assessed("CRITICAL").diagnosed().recovered();
        assertThat(states(story)).containsExactly("PARTIAL_OUTAGE", "MAJOR_OUTAGE", "DEGRADED");

        story.validated();
        assertThat(states(story)).last().isEqualTo("OPERATIONAL");
        assertThat(timeline.of(story.number()))
                .filteredOn(entry -> entry.kind() == TimelineKind.COMPONENT_STATE)
                .extracting(TimelineEntry::text)
                .first()
                .asString()
                .contains("partial outage. Significant impact to the service");
    }

    @Test
    void theWorstIncidentCountsAndADismissedOneDoesNot() {
        IncidentStory worse = declared(Severity.P1);
        IncidentStory better = declared(Severity.P3);

        assertThat(component().state()).isEqualTo(ComponentState.MAJOR_OUTAGE);
        assertThat(component().incidents()).contains(worse.number(), better.number());
        commands.cancel(worse.number(), "false alarm", "commander");
        worse.runJobs();
        assertThat(component().incidents()).contains(better.number()).doesNotContain(worse.number());
        commands.cancel(better.number(), "false alarm", "commander");
        better.runJobs();
        assertThat(states(better)).containsExactly("DEGRADED", "OPERATIONAL");
    }

    @Test
    void whatIsNotInTheCatalogueHasNoComponent() {
        IncidentStory story = IncidentStory.declared(engine, commands, incidents, Severity.P1, "nobody-knows-it");

        assertThat(states(story)).isEmpty();
    }

    @Test
    void programsAndThePageOfTheIncidentShowThem() {
        IncidentStory story = declared(Severity.P3);
        Http auditor = Http.as(port, "auditor");

        assertThat(auditor.get("/api/v1/components").body()).contains("\"state\":\"DEGRADED\"", story.number());
        assertThat(auditor.get("/api/v1/incidents/" + story.number() + "/components")
                        .body())
                .contains("\"reason\":\"Minor impact to the service\"");
        assertThat(auditor.get("/api/v1/components/" + component().name().replace(" ", "%20") + "/history")
                        .body())
                .contains(story.number());
        assertThat(Http.browserOf(port, "auditor")
                        .get("/incidents/" + story.number())
                        .body())
                .contains(component().name() + ": degraded");
        commands.cancel(story.number(), "false alarm", "commander");
        story.runJobs();
    }

    private IncidentStory declared(Severity severity) {
        return IncidentStory.declared(engine, commands, incidents, severity, SERVICE);
    }

    private Component component() {
        return components.all().stream()
                .filter(component -> component.services().contains(SERVICE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states(IncidentStory story) {
        return components.changesOf(story.number()).stream()
                .map(change -> change.state().name())
                .toList();
    }
}
