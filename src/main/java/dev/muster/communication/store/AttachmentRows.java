package dev.muster.communication.store;

import dev.muster.communication.Attachment;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What messages carry, by the message. */
@Repository
public class AttachmentRows {

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String notification, Attachment attachment) {
        jdbc.sql("insert into notification_attachment (notification, file_name, media_type, content)"
                        + " values (:notification, :fileName, :mediaType, :content)")
                .param("notification", notification)
                .param("fileName", attachment.fileName())
                .param("mediaType", attachment.mediaType())
                .param("content", attachment.content())
                .update();
    }

    public List<Attachment> of(String notification) {
        return jdbc.sql("select * from notification_attachment where notification = :notification order by file_name")
                .param("notification", notification)
                .query((row, index) -> new Attachment(
                        row.getString("file_name"), row.getString("media_type"), row.getString("content")))
                .list();
    }
}
