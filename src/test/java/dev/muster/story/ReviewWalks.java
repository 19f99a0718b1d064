package dev.muster.story;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.support.IncidentStory;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The turns of a review that the main job does not take. */
@Component
class ReviewWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentCommands commands;
    private final Incidents incidents;

    ReviewWalks(ProcessEngine engine, IncidentCommands commands, Incidents incidents) {
        this.engine = engine;
        this.commands = commands;
        this.incidents = incidents;
    }

    @Override
    public List<String> play() {
        return List.of(withdrawn());
    }

    private IncidentStory inReview() {
        return IncidentStory.declared(engine, commands, incidents, Severity.P1, "walk-" + UUID.randomUUID())
                .acknowledged()
                .assessed("CRITICAL")
                .diagnosed()
                .recovered()
                .validated();
    }

    private String withdrawn() {
        IncidentStory story = inReview();
        engine.getRuntimeService()
                .createMessageCorrelation("postIncidentReview.withdrawn")
                .processInstanceBusinessKey(story.number())
                .correlateAll();
        story.runJobs();
        return story.number();
    }
}
