package dev.muster.improvement;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.review.ActionItems;
import dev.muster.support.BusinessKeyRun;
import dev.muster.support.Http;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rounds at a fixed time. */
@MusterTest
abstract class ImprovementScene {

    static final Instant NOW = Instant.parse("2027-02-10T09:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ImprovementRounds rounds;

    @Autowired
    ActionItems items;

    @Autowired
    Notifications notifications;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheTime() {
        clock.setTo(NOW);
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    /** What the calendar does: runs the job of the timer that starts the model. */
    BusinessKeyRun begunByCalendar(RoundKind kind, String model) {
        engine.getManagementService().executeJob(calendar(model).getId());
        return newest(kind);
    }

    Job calendar(String model) {
        return engine.getManagementService().createJobQuery().processDefinitionKey(model).timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .findFirst()
                .orElseThrow();
    }

    BusinessKeyRun newest(RoundKind kind) {
        return new BusinessKeyRun(engine, rounds.waiting(kind).orElseThrow().number()).runJobs();
    }

    Http as(String person) {
        return Http.as(port, person);
    }

    /** Newest first. */
    List<Notification> mails(BusinessKeyRun run) {
        return notifications.list(new NotificationQuery(run.key(), null, 0, 100));
    }
}
