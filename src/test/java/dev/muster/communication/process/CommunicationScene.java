package dev.muster.communication.process;

import dev.muster.communication.Announcements;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.communication.StatusUpdates;
import dev.muster.incident.ClockKind;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentCourse;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Incidents of checkout whose communication plan runs, with the time standing still. */
@MusterTest
abstract class CommunicationScene {

    static final Instant START = Instant.parse("2026-11-24T14:30:00Z");
    static final String TASK = "Post status update";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    IncidentCourse course;

    @Autowired
    Incidents incidents;

    @Autowired
    Timeline timeline;

    @Autowired
    Announcements announcements;

    @Autowired
    Notifications notifications;

    @Autowired
    StatusUpdates updates;

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

    IncidentStory declared(Severity severity) {
        return IncidentStory.declared(engine, commands, incidents, severity, "checkout");
    }

    static void post(IncidentStory story, String text) {
        story.complete("communications", TASK, Map.of("updateText", text, "updateAudience", "ALL"));
    }

    List<Notification> messages(IncidentStory story, @Nullable Purpose purpose) {
        return notifications.list(new NotificationQuery(story.number(), null, 0, 100)).stream()
                .filter(message -> purpose == null || message.purpose() == purpose)
                .toList();
    }

    List<IncidentClock> updateClocks(IncidentStory story) {
        return incidents.clocks(story.number()).stream()
                .filter(cycle -> cycle.kind() == ClockKind.UPDATE)
                .toList();
    }

    IncidentClock updateClock(IncidentStory story) {
        List<IncidentClock> cycles = updateClocks(story);
        return cycles.get(cycles.size() - 1);
    }

    List<TimelineEntry> entries(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}
