package dev.muster.communication.outbox;

import dev.muster.communication.Audience;
import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.PersonalMessage;
import dev.muster.communication.PersonalMessages;
import dev.muster.communication.channel.Answer;
import dev.muster.communication.channel.EmailChannel;
import dev.muster.communication.store.AttachmentRows;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Severity;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages to one person through the outbox, with the guarantees of {@link OutboxAnnouncements}. */
@Service
@Transactional
class OutboxPersonalMessages implements PersonalMessages {

    private final Outbox outbox;
    private final AttachmentRows attachments;
    private final EmailChannel email;
    private final MailThreads threads;
    private final MailTemplates templates;
    private final Incidents incidents;
    private final Clock clock;

    OutboxPersonalMessages(
            Outbox outbox,
            AttachmentRows attachments,
            EmailChannel email,
            MailThreads threads,
            MailTemplates templates,
            Incidents incidents,
            Clock clock) {
        this.outbox = outbox;
        this.attachments = attachments;
        this.email = email;
        this.threads = threads;
        this.templates = templates;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public Outcome send(PersonalMessage message) {
        String address = message.to().email();
        if (address == null || address.isBlank()) {
            return Outcome.NO_ADDRESS;
        }
        Notification written = written(message, address.strip());
        String key = String.join(
                "/",
                message.topic(),
                message.purpose().name(),
                message.key(),
                address.strip().toLowerCase(Locale.ROOT));
        if (!outbox.add(key, written)) {
            return Outcome.TOLD_BEFORE;
        }
        message.attachments().forEach(attachment -> attachments.add(written.id(), attachment));
        return written.state() == NotificationState.QUEUED ? Outcome.QUEUED : Outcome.OUT_OF_SERVICE;
    }

    private Notification written(PersonalMessage message, String address) {
        MailThreads.Place place = threads.next(message.topic(), address);
        Optional<String> outOfService = email.outOfService();
        MailText text = templates.fill(
                "letter",
                subject(message),
                Map.of(
                        "topic", message.topic(),
                        "heading", message.heading(),
                        "text", message.text().strip(),
                        "link", message.link(),
                        "linkText", message.linkText(),
                        "reason", message.reason()));
        return new Notification(
                place.id(),
                message.topic(),
                incidents.find(message.topic()).map(Incident::severity).orElse(Severity.P4),
                message.purpose(),
                Audience.PERSON,
                EmailChannel.NAME,
                address,
                message.to().id(),
                message.to().name(),
                text.subject(),
                text.plain(),
                text.html(),
                outOfService.isEmpty() ? NotificationState.QUEUED : NotificationState.DEAD,
                0,
                0,
                outOfService.orElse(null),
                outOfService.map(why -> Answer.Verdict.PERMANENT.name()).orElse(null),
                clock.instant(),
                null,
                null,
                place.messageId(),
                place.root(),
                place.references());
    }

    private static String subject(PersonalMessage message) {
        String subject = "[%s] %s"
                .formatted(
                        message.topic(),
                        message.heading()
                                .replaceAll("[\\p{Cntrl}\\p{Space}]+", " ")
                                .strip());
        return subject.length() <= 200 ? subject : subject.substring(0, 199) + "…";
    }
}
