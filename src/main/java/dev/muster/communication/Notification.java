package dev.muster.communication;

import dev.muster.incident.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person through one channel: a row of the outbox.
 *
 * @param incident number of the incident, or of the action item, that it is about
 * @param severity of the incident when the message was written
 * @param audience why this person was told, a word of {@code audience.dmn} or {@code PERSON}
 * @param recipient the address on the channel
 * @param person the person's user id
 * @param attempts how often it was tried since it was queued or sent again
 * @param resends how often a person sent it again
 * @param lastError what the channel said last, in words
 * @param errorClass {@code RETRY} or {@code PERMANENT}
 * @param nextAttemptAt when it is tried again; {@code null} unless {@code FAILED}
 * @param messageId the same for every attempt, so that a receiver can recognise a repetition
 * @param threadRoot the first of the references of every message of this incident to this recipient
 * @param references ids of the messages that this one follows, oldest first, beginning with the root
 */
public record Notification(
        String id,
        String incident,
        Severity severity,
        Purpose purpose,
        String audience,
        String channel,
        String recipient,
        String person,
        String personName,
        String subject,
        String text,
        String html,
        NotificationState state,
        int attempts,
        int resends,
        @Nullable String lastError,
        @Nullable String errorClass,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        String messageId,
        String threadRoot,
        List<String> references) {

    public Notification {
        references = List.copyOf(references);
    }
}
