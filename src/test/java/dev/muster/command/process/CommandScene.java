package dev.muster.command.process;

import dev.muster.command.CommandRequests;
import dev.muster.command.Handovers;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import dev.muster.incident.Incidents;
import dev.muster.incident.Role;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.ModelRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** P1 incidents of checkout, whose team has responder and then commander on call, with the time standing still. */
@MusterTest
abstract class CommandScene {

    static final Instant START = Instant.parse("2026-11-24T14:30:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    CommandRequests requests;

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    IncidentRoles roles;

    @Autowired
    Handovers handovers;

    @Autowired
    Timeline timeline;

    @Autowired
    Notifications notifications;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheTime() {
        clock.setTo(START);
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    /** The command of a fresh incident that nobody has acknowledged. */
    IncidentStory unacknowledged() {
        ModelRun run = ModelRun.start(engine, ledger, "incident-command", Map.of());
        return new IncidentStory(engine, incidents, run.number()).runJobs();
    }

    /** One that was declared a minute ago, with this person in command for good since now. */
    IncidentStory commandedBy(String person) {
        Instant now = clock.instant();
        clock.setTo(now.minusSeconds(60));
        IncidentStory story = unacknowledged();
        clock.setTo(now);
        roles.assign(story.number(), Role.COMMANDER, person, person, null);
        return story.timer("event_CommanderQuiet");
    }

    String commander(IncidentStory story) {
        return roles.holder(story.number(), Role.COMMANDER).orElseThrow().person();
    }

    void standDown(IncidentStory story) {
        engine.getRuntimeService()
                .createMessageCorrelation("incidentCommand.stoodDown")
                .processInstanceBusinessKey(story.number())
                .correlateAll();
        story.runJobs();
    }

    List<TimelineEntry> entries(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    List<String> told(IncidentStory story, Purpose purpose) {
        return notifications.list(new NotificationQuery(story.number(), null, 0, 100)).stream()
                .filter(message -> message.purpose() == purpose)
                .map(Notification::person)
                .toList();
    }
}
