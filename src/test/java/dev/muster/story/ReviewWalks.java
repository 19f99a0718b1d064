package dev.muster.story;

import dev.muster.incident.IncidentCommands;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.review.ReviewCommands;
import dev.muster.support.IncidentStory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The turns of a review that the main job does not take. */
@Component
class ReviewWalks implements Walks {

    private final ProcessEngine engine;
    private final IncidentCommands commands;
    private final Incidents incidents;
    private final ReviewCommands reviews;
    private final Clock clock;

    ReviewWalks(
            ProcessEngine engine, IncidentCommands commands, Incidents incidents, ReviewCommands reviews, Clock clock) {
        this.engine = engine;
        this.reviews = reviews;
        this.clock = clock;
        this.commands = commands;
        this.incidents = incidents;
    }

    @Override
    public List<String> play() {
        return List.of(withdrawn(), lateAndRefused(), minor());
    }

    private IncidentStory inReview(Severity severity, String impact) {
        return IncidentStory.declared(engine, commands, incidents, severity, "walk-" + UUID.randomUUID())
                .acknowledged()
                .assessed(impact)
                .diagnosed()
                .recovered()
                .validated();
    }

    private String withdrawn() {
        IncidentStory story = inReview(Severity.P1, "CRITICAL");
        engine.getRuntimeService()
                .createMessageCorrelation("postIncidentReview.withdrawn")
                .processInstanceBusinessKey(story.number())
                .correlateAll();
        story.runJobs();
        return story.number();
    }

    private String lateAndRefused() {
        IncidentStory story = inReview(Severity.P1, "CRITICAL");
        story.complete(
                "responder",
                "Schedule review meeting",
                Map.of("meetingDecision", "NOT_NEEDED", "meetingNote", "we met in the bridge"));
        reviews.arrangeMeeting(
                story.number(),
                clock.instant().plus(Duration.ofDays(1)),
                Duration.ofMinutes(30),
                null,
                List.of("responder"),
                "manager");
        story.timer("event_PostMortemOverdue").timer("event_PostMortemVeryLate");
        reviews.askForWaiver(story.number(), "too late to remember", "commander");
        story.complete(
                "manager",
                "Approve waiver",
                Map.of("waiverDecision", "REFUSE", "waiverComment", "then write what is known"));
        return story.number();
    }

    /** A P3: no meeting is expected. */
    private String minor() {
        return inReview(Severity.P3, "MEDIUM").number();
    }
}
