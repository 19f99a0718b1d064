package dev.muster.communication.store;

import dev.muster.communication.Notification;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.incident.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Translates between a {@link Notification} and its row. */
final class NotificationColumns {

    private NotificationColumns() {}

    static Notification read(ResultSet row, int index) throws SQLException {
        return new Notification(
                row.getString("id"),
                row.getString("topic"),
                Severity.valueOf(row.getString("severity")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("audience"),
                row.getString("channel"),
                row.getString("recipient"),
                row.getString("person"),
                row.getString("person_name"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                NotificationState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("resends"),
                row.getString("last_error"),
                row.getString("error_class"),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "next_attempt_at"),
                Columns.instantOrNull(row, "sent_at"),
                row.getString("message_id"),
                row.getString("thread_root"),
                List.of(row.getString("thread_references").split(" ")));
    }

    /** What an insert names; a new row has no attempts and was not sent. */
    static Map<String, Object> of(Notification row) {
        Map<String, Object> params = new HashMap<>();
        params.put("id", row.id());
        params.put("incident", row.incident());
        params.put("severity", row.severity().name());
        params.put("purpose", row.purpose().name());
        params.put("audience", row.audience());
        params.put("channel", row.channel());
        params.put("recipient", row.recipient());
        params.put("person", row.person());
        params.put("personName", row.personName());
        params.put("subject", row.subject());
        params.put("text", row.text());
        params.put("html", row.html());
        params.put("state", row.state().name());
        params.put("lastError", row.lastError());
        params.put("errorClass", row.errorClass());
        params.put("createdAt", Columns.utc(row.createdAt()));
        params.put("messageId", row.messageId());
        params.put("threadRoot", row.threadRoot());
        params.put("references", String.join(" ", row.references()));
        return params;
    }
}
