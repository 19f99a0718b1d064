package dev.muster.review;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.incident.Timeline;
import dev.muster.support.BusinessKeyRun;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An action item of its own, owned by responder, at a fixed time. */
@MusterTest
abstract class ActionItemScene {

    static final Instant RAISED = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    ActionItemCommands commands;

    @Autowired
    ActionItems items;

    @Autowired
    Notifications notifications;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheTime() {
        clock.setTo(RAISED);
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    /** High priority, so due in a fortnight by the table. */
    BusinessKeyRun raised() {
        return raised("responder", null);
    }

    BusinessKeyRun raised(String owner, String sponsor) {
        ActionItem item = commands.raise(new NewActionItem(
                "Double the pool",
                ActionType.CAPACITY_PLANNING,
                ActionPriority.HIGH,
                owner,
                sponsor,
                null,
                null,
                "checkout",
                "CAPACITY",
                "commander"));
        return new BusinessKeyRun(engine, item.number()).runJobs();
    }

    BusinessKeyRun accepted() {
        return raised().complete(
                        "responder",
                        "Accept action item",
                        Map.of("answer", "ACCEPT", "actionType", "CAPACITY_PLANNING"));
    }

    ActionItem item(BusinessKeyRun run) {
        return items.get(run.key());
    }

    /** Whom it was mailed to, newest first, with what was said. */
    List<Notification> mails(BusinessKeyRun run) {
        return notifications.list(new NotificationQuery(run.key(), null, 0, 100));
    }

    List<ActionItemEvent.Kind> story(BusinessKeyRun run) {
        return items.events(run.key()).stream().map(ActionItemEvent::kind).toList();
    }
}
