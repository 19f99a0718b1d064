package dev.muster.story;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.Diagnosing;
import dev.muster.support.IncidentStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The laps of a diagnosis and its two ends. */
@Component
class DiagnosisWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentCommands commands;
    private final Incidents incidents;

    DiagnosisWalks(ProcessEngine engine, IncidentCommands commands, Incidents incidents) {
        this.engine = engine;
        this.commands = commands;
        this.incidents = incidents;
    }

    @Override
    public List<String> play() {
        return List.of(severalLaps(), workaroundOnly());
    }

    private String severalLaps() {
        IncidentStory story = investigating().timer("event_DiagnosisStalled").checklistDone();
        story.tested("REFUTED");
        Map<String, Object> unclear = new HashMap<>(Diagnosing.hypothesis("OPEN"));
        unclear.put("checkEvidenceAgain", true);
        story.complete("responder", "Diagnose: test hypothesis", unclear);
        story.diagnosed();
        return story.number();
    }

    private String workaroundOnly() {
        IncidentStory story = investigating().checklistDone();
        Map<String, Object> workaround = new HashMap<>(Diagnosing.hypothesis("OPEN"));
        workaround.put("workaround", "Restart every hour");
        story.complete("responder", "Diagnose: test hypothesis", workaround);
        return story.number();
    }

    private IncidentStory investigating() {
        return IncidentStory.declared(engine, commands, incidents, Severity.P3, "walk-" + UUID.randomUUID())
                .acknowledged()
                .assessed("MEDIUM");
    }
}
