package dev.muster.communication.channel;

import dev.muster.communication.Notification;
import java.util.Optional;

/** A way to reach people. Called outside of any transaction; it waits only as long as its own timeouts allow. */
public interface Channel {

    /** Its name in the outbox, such as {@code email}. */
    String name();

    /** Why nothing can be sent at present, in words for an administrator; empty when it can. */
    Optional<String> outOfService();

    /** Sends one message. Everything that goes wrong is an answer, not an exception. */
    Answer send(Notification notification);
}
