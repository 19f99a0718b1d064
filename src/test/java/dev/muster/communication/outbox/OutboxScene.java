package dev.muster.communication.outbox;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.muster.communication.Announcements;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.channel.Channel;
import dev.muster.communication.store.NotificationRows;
import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Incidents;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One incident of checkout, its people and the outbox, with the time standing still. */
@MusterTest
abstract class OutboxScene {

    static final Instant START = Instant.parse("2026-11-24T14:30:00Z");
    static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    static final int MAX_ATTEMPTS = 3;

    @Autowired
    Announcements announcements;

    @Autowired
    Notifications notifications;

    @Autowired
    IncidentLedger ledger;

    @Autowired
    IncidentClocks clocks;

    @Autowired
    Timeline timeline;

    @Autowired
    NotificationRows rows;

    @Autowired
    Sending realSending;

    @Autowired
    Incidents incidents;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    String incident = "";

    @BeforeEach
    void declare() {
        // The database is shared: letters of other tests are not this one's to send.
        jdbc.sql("delete from scheduled_tasks where task_name = 'send-notification'")
                .update();
        clock.setTo(START);
        incident = ledger.register(
                        new Declaration(
                                "Checkout answers 500",
                                null,
                                "checkout",
                                Severity.P1,
                                null,
                                null,
                                null,
                                Origin.PERSON,
                                "responder"),
                        Severity.P1)
                .number();
    }

    @AfterEach
    void letTheTimeRun() {
        clock.reset();
    }

    /** Sends through the application's own channels. */
    Postman postman() {
        return postman(realSending);
    }

    Postman postman(Channel channel) {
        return postman(sending(channel, settings(1000)));
    }

    private Postman postman(Sending sending) {
        Task<Void> task = new SendNotificationTask().sendNotification(sending);
        return new Postman(dataSource, task, clock);
    }

    Sending sending(Channel channel, CommunicationSettings settings) {
        return new Sending(
                rows,
                List.of(channel),
                new ChannelLimits(settings),
                settings,
                new TransactionTemplate(transactions),
                incidents,
                timeline,
                clock);
    }

    static CommunicationSettings settings(int perMinute) {
        return new CommunicationSettings(MAX_ATTEMPTS, FIRST_RETRY, Duration.ofMinutes(10), Map.of(), perMinute);
    }

    /** Newest first. */
    List<Notification> messages() {
        return notifications.list(new NotificationQuery(incident, null, 0, 100));
    }

    Notification message() {
        return messages().get(0);
    }

    List<Notification> to(String person) {
        return messages().stream()
                .filter(message -> message.person().equals(person))
                .toList();
    }

    List<TimelineEntry> entries(TimelineKind kind) {
        return timeline.of(incident).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}
