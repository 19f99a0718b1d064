package dev.muster.communication;

import dev.muster.incident.NotPossibleNowException;
import java.util.List;
import java.util.Optional;

/** Shows what was sent, to whom and how it went, and sends a dead letter again. */
public interface Notifications {

    /** Newest first. */
    List<Notification> list(NotificationQuery query);

    long count(NotificationQuery query);

    Optional<Notification> find(String id);

    /** The messages of one announcement, by the key it was made with; oldest first. */
    List<Notification> told(String incident, Purpose purpose, String key);

    /**
     * Queues a dead letter once more, with a fresh set of attempts and the same Message-ID.
     *
     * @param person who asked for it
     * @throws NotPossibleNowException if the message is not dead: it was sent, or is being tried by itself
     * @throws UnknownNotificationException if there is none
     */
    Notification resend(String id, String person);
}
