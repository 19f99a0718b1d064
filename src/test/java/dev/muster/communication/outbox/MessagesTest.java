package dev.muster.communication.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Notification;
import dev.muster.communication.Purpose;
import dev.muster.incident.ClockKind;
import dev.muster.incident.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a message says, and which thread it belongs to. */
class MessagesTest extends OutboxScene {

    @Test
    void keepsOneThreadForEachPersonAndShowsTheSeverityOfTheMoment() {
        announcements.tell(incident, Purpose.PAGE, "1", List.of("responder", "commander"), "first");
        ledger.changeSeverity(incident, Severity.P2, "commander", "fewer users");
        announcements.tell(incident, Purpose.UPDATE, "2", List.of("responder"), "second");
        announcements.tell(incident, Purpose.UPDATE, "3", List.of("responder"), "third");

        List<Notification> thread = to("responder");
        Notification first = thread.get(2);
        Notification second = thread.get(1);
        Notification third = thread.get(0);
        assertThat(first.subject()).isEqualTo("[" + incident + "] P1 · Checkout answers 500");
        assertThat(third.subject()).isEqualTo("[" + incident + "] P2 · Checkout answers 500");
        assertThat(first.references()).containsExactly(first.threadRoot());
        assertThat(second.references()).containsExactly(first.threadRoot(), first.messageId());
        assertThat(third.references()).containsExactly(first.threadRoot(), first.messageId(), second.messageId());
        assertThat(first.messageId()).startsWith("<" + incident.toLowerCase(Locale.ROOT) + ".");
        assertThat(to("commander").get(0).threadRoot()).isNotEqualTo(first.threadRoot());
    }

    @Test
    void aPageSaysWhatToDoAndByWhen() {
        clock.setTo(Instant.parse("2026-11-24T14:30:00Z"));
        clocks.start(incident, ClockKind.RESPONSE, Duration.ofMinutes(15), clock.instant());
        clocks.start(incident, ClockKind.UPDATE, Duration.ofMinutes(30), clock.instant());

        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder"), "Checkout is down.\nSince 14:29.");

        assertThat(to("responder").get(0).text())
                .contains("You are asked to take on this incident")
                .contains("Checkout is down.\nSince 14:29.")
                .contains("acknowledge the incident on its page")
                .contains("Please acknowledge by 24 Nov 2026, 14:45 UTC.")
                .contains("Severity: P1 Critical: complete service outage")
                .contains("Service: checkout")
                .contains("Next update by: 24 Nov 2026, 15:00 UTC")
                .containsPattern("Acknowledge: http://\\S+/incidents/" + incident);
    }

    @Test
    void whatPeopleWriteStaysTextInHtml() {
        announcements.tell(incident, Purpose.UPDATE, "1", List.of("responder"), "<script>alert(1)</script> [[${url}]]");

        String html = to("responder").get(0).html();
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${url}]]")
                .doesNotContain("<script>");
    }
}
