package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.incident.IncidentCommands;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small incident that was closed, and the letters that its survey sent. */
@MusterTest
abstract class SurveyScene {

    private static final Pattern LINK = Pattern.compile("/survey/([A-Za-z0-9_-]{43})");

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentCommands commands;

    @Autowired
    Incidents incidents;

    @Autowired
    Surveys surveys;

    @Autowired
    Notifications notifications;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    String number = "";

    @BeforeEach
    void closed() {
        clock.setTo(Instant.parse("2026-12-01T09:00:00Z"));
        IncidentStory story = IncidentStory.declared(
                        engine, commands, incidents, Severity.P4, "survey-" + UUID.randomUUID())
                .acknowledged()
                .assessed("LOW")
                .diagnosed()
                .recovered()
                .validated();
        story.isOver();
        number = story.number();
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    List<Notification> letters() {
        return notifications.list(new NotificationQuery(number, null, 0, 100)).stream()
                .filter(letter -> letter.purpose() == Purpose.SURVEY)
                .toList();
    }

    String token() {
        Matcher link = LINK.matcher(letters().get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    List<String> texts() {
        return timeline.of(number).stream()
                .filter(entry -> entry.kind() == TimelineKind.SURVEY)
                .map(TimelineEntry::text)
                .toList();
    }
}
