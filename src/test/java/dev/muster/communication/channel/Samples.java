package dev.muster.communication.channel;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.incident.Severity;
import java.time.Instant;
import java.util.List;

/** Notifications for tests of the channels. */
final class Samples {

    static final String ROOT = "<inc-2026-001.thread-1@muster.example>";

    private Samples() {}

    static Notification notification(String subject, String recipient, String personName) {
        return new Notification(
                "4f6c",
                "INC-2026-001",
                Severity.P1,
                Purpose.UPDATE,
                "INTERNAL",
                EmailChannel.NAME,
                recipient,
                "ada",
                personName,
                subject,
                "Plain words with ümlauts",
                "<p>Words in HTML</p>",
                NotificationState.QUEUED,
                0,
                0,
                null,
                null,
                Instant.parse("2026-11-24T14:30:00Z"),
                null,
                null,
                "<inc-2026-001.4f6c@muster.example>",
                ROOT,
                List.of(ROOT, "<inc-2026-001.before@muster.example>"));
    }

    static Notification notification() {
        return notification("[INC-2026-001] P1 · Checkout", "ada@example.org", "Ada Lovelace");
    }
}
