package dev.muster.communication.outbox;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.communication.UnknownNotificationException;
import dev.muster.communication.store.NotificationRows;
import dev.muster.incident.NewEntry;
import dev.muster.incident.NotPossibleNowException;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the outbox, and puts a dead letter back into it. */
@Service
@Transactional
class DeadLetters implements Notifications {

    private final NotificationRows rows;
    private final Outbox outbox;
    private final Timeline timeline;

    DeadLetters(NotificationRows rows, Outbox outbox, Timeline timeline) {
        this.rows = rows;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notification> list(NotificationQuery query) {
        return rows.list(query);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(NotificationQuery query) {
        return rows.count(query);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Notification> find(String id) {
        return rows.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notification> told(String incident, Purpose purpose, String key) {
        return rows.told(incident, purpose, key);
    }

    @Override
    public Notification resend(String id, String person) {
        Notification before = rows.find(id).orElseThrow(() -> new UnknownNotificationException(id));
        if (!rows.revive(id)) {
            throw new NotPossibleNowException(whyNot(before));
        }
        Notification revived = rows.find(id).orElseThrow(() -> new UnknownNotificationException(id));
        outbox.schedule(revived);
        timeline.append(NewEntry.by(
                        person,
                        revived.incident(),
                        TimelineKind.TOLD,
                        "Telling " + revived.personName() + " again by " + revived.channel())
                .with(Map.of("notification", id, "purpose", revived.purpose().name())));
        return revived;
    }

    private static String whyNot(Notification message) {
        return switch (message.state()) {
            case SENT -> "This message was sent; only a dead letter can be sent again.";
            case QUEUED -> "This message is about to be sent; only a dead letter can be sent again.";
            case FAILED ->
                "This message is tried again by itself at %s; only a dead letter can be sent again."
                        .formatted(message.nextAttemptAt());
            case DEAD -> "Somebody else has just sent this message again.";
        };
    }
}
