package dev.muster.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationQuery;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the invitations of the outbox as a calendar program would. */
@Component
class SentInvitations {

    private final Notifications notifications;
    private final JdbcClient jdbc;

    SentInvitations(Notifications notifications, JdbcClient jdbc) {
        this.notifications = notifications;
        this.jdbc = jdbc;
    }

    List<Notification> of(String incident) {
        return notifications.list(new NotificationQuery(incident, null, 0, 100)).stream()
                .filter(message -> message.purpose() == Purpose.REVIEW_MEETING)
                .toList();
    }

    String addressOf(String incident, String person) {
        return of(incident).stream()
                .filter(message -> message.person().equals(person))
                .map(Notification::recipient)
                .findFirst()
                .orElseThrow();
    }

    /** The newest to this address. */
    Calendar calendarTo(String incident, String address) throws Exception {
        Notification message = of(incident).stream()
                .filter(candidate -> candidate.recipient().equals(address))
                .findFirst()
                .orElseThrow();
        String content = jdbc.sql("select content from notification_attachment where notification = :id")
                .param("id", message.id())
                .query(String.class)
                .single();
        assertThat(content.lines()).allMatch(line -> line.length() <= 75);
        return new CalendarBuilder().build(new StringReader(content));
    }
}
