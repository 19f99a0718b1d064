package dev.muster.communication.outbox;

import dev.muster.communication.Notification;
import dev.muster.communication.store.NotificationRows;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what one person hears of one incident in one thread of their mail program: every message refers to the same root
 * id, which no message has itself, and to those that went before.
 */
@Component
class MailThreads {

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_REFERENCES = 10;

    private final NotificationRows rows;
    private final String host;

    MailThreads(NotificationRows rows, @Value("${muster.public-url}") URI publicUrl) {
        this.rows = rows;
        this.host = Optional.ofNullable(publicUrl.getHost()).orElse("localhost");
    }

    /** The identity of a new message and what it follows. */
    record Place(String id, String messageId, String root, List<String> references) {}

    Place next(String incident, String address) {
        String id = UUID.randomUUID().toString();
        String messageId = messageId(incident, id);
        Optional<Notification> previous = rows.latestTo(incident, address);
        String root = previous.map(Notification::threadRoot).orElseGet(() -> messageId(incident, rootOf(address)));
        return new Place(
                id, messageId, root, previous.map(MailThreads::referencesAfter).orElse(List.of(root)));
    }

    /** Shows how severe the incident is now, and whether it is one; the thread is kept by the references, not by the subject. */
    static String subject(Incident incident) {
        String drill = incident.mode() == IncidentMode.DRILL ? "DRILL · " : "";
        return subject(incident, drill + incident.severity() + " · " + incident.title());
    }

    /** For readers outside, who know neither severity nor title. */
    static String subject(Incident incident, String headline) {
        String line = headline.replaceAll("[\\p{Cntrl}\\p{Space}]+", " ").strip();
        String shown = line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE - 1).strip() + "…";
        return "[%s] %s".formatted(incident.number(), shown);
    }

    private static List<String> referencesAfter(Notification previous) {
        List<String> references = new ArrayList<>(previous.references());
        references.add(previous.messageId());
        while (references.size() > MOST_REFERENCES) {
            references.remove(1);
        }
        return references;
    }

    private String messageId(String incident, String part) {
        return "<%s.%s@%s>".formatted(incident.toLowerCase(Locale.ROOT), part, host);
    }

    /** The address is in nobody else's mail: an id made of it tells nothing. */
    private static String rootOf(String address) {
        byte[] bytes = address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return "thread-" + UUID.nameUUIDFromBytes(bytes);
    }
}
