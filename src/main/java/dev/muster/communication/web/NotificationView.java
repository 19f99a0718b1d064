package dev.muster.communication.web;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.OneTimeLinks;
import dev.muster.communication.Purpose;
import dev.muster.incident.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as the API shows it; its text is in {@code text}, the HTML is the same and left out. */
record NotificationView(
        String id,
        String incident,
        Severity severity,
        Purpose purpose,
        String audience,
        String channel,
        String recipient,
        String person,
        String subject,
        String text,
        NotificationState state,
        int attempts,
        int resends,
        @Nullable String lastError,
        @Nullable String errorClass,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        String messageId) {

    static NotificationView of(Notification message) {
        return new NotificationView(
                message.id(),
                message.incident(),
                message.severity(),
                message.purpose(),
                message.audience(),
                message.channel(),
                message.recipient(),
                message.person(),
                message.subject(),
                OneTimeLinks.masked(message.text()),
                message.state(),
                message.attempts(),
                message.resends(),
                message.lastError(),
                message.errorClass(),
                message.createdAt(),
                message.nextAttemptAt(),
                message.sentAt(),
                message.messageId());
    }
}
