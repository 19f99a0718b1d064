package dev.muster.communication.outbox;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.channel.Answer;
import dev.muster.communication.channel.EmailChannel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes one message per recipient into the outbox. */
@Component
class Messages {

    private final Outbox outbox;
    private final EmailChannel email;
    private final MailThreads threads;
    private final MailTexts texts;
    private final Clock clock;

    Messages(Outbox outbox, EmailChannel email, MailThreads threads, MailTexts texts, Clock clock) {
        this.outbox = outbox;
        this.email = email;
        this.threads = threads;
        this.texts = texts;
        this.clock = clock;
    }

    Told write(Announcement announcement, List<Recipient> to) {
        return write(
                announcement, to, recipient -> texts.write(announcement, recipient.audience(), recipient.reason()));
    }

    /** @param writer what a recipient gets to read */
    Told write(Announcement announcement, List<Recipient> to, Function<Recipient, MailText> writer) {
        Optional<String> outOfService = email.outOfService();
        Map<List<String>, MailText> written = new HashMap<>();
        List<Recipient> queued = new ArrayList<>();
        List<Recipient> withoutAddress = new ArrayList<>();
        int already = 0;
        for (Recipient recipient : to) {
            String address = address(recipient);
            if (address == null) {
                withoutAddress.add(recipient);
                continue;
            }
            MailText text = written.computeIfAbsent(
                    List.of(recipient.audience(), recipient.reason()), same -> writer.apply(recipient));
            Notification message = message(announcement, recipient, address, text, outOfService);
            if (outbox.add(announcement.keyFor(address.toLowerCase(Locale.ROOT)), message)) {
                queued.add(recipient);
            } else {
                already++;
            }
        }
        return new Told(queued, already, withoutAddress, outOfService);
    }

    private Notification message(
            Announcement announcement,
            Recipient recipient,
            String address,
            MailText text,
            Optional<String> outOfService) {
        String incident = announcement.incident().number();
        MailThreads.Place place = threads.next(incident, address);
        return new Notification(
                place.id(),
                incident,
                announcement.incident().severity(),
                announcement.purpose(),
                recipient.audience(),
                EmailChannel.NAME,
                address,
                recipient.person().id(),
                recipient.person().name(),
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

    private static @Nullable String address(Recipient recipient) {
        String email = recipient.person().email();
        return email == null || email.isBlank() ? null : email.strip();
    }
}
