package dev.muster.incident.process;

import dev.muster.incident.ClockKind;
import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentClock;
import dev.muster.incident.IncidentCommands;
import dev.muster.incident.IncidentCourse;
import dev.muster.incident.Incidents;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.IncidentStory;
import dev.muster.support.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of an incident's course share: the time stands still at the start, and incidents are declared. */
abstract class CourseScene {

    static final Instant START = Instant.parse("2026-11-24T14:30:00Z");

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
        return story(declaration(severity, Origin.PERSON));
    }

    IncidentStory candidate(Severity severity) {
        return story(declaration(severity, Origin.REPORT).asCandidate());
    }

    IncidentStory story(Declaration declaration) {
        return IncidentStory.declared(engine, commands, incidents, declaration);
    }

    static Declaration declaration(Severity severity, Origin origin) {
        return new Declaration(
                "Checkout is slow",
                null,
                "course-" + UUID.randomUUID(),
                severity,
                null,
                null,
                null,
                origin,
                "responder");
    }

    IncidentClock clockOf(IncidentStory story, ClockKind kind) {
        return incidents.clocks(story.number()).stream()
                .filter(candidate -> candidate.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<TimelineEntry> entries(IncidentStory story, TimelineKind kind) {
        return timeline.of(story.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}
