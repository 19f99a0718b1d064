package dev.muster.communication.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.communication.Attachment;
import dev.muster.communication.Notification;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invitation as mail programs want it: to answer inside the message, and as a file. */
class AttachedCalendarTest {

    private static final Attachment CALENDAR = new Attachment(
            "review.ics",
            "text/calendar; method=REQUEST; charset=UTF-8",
            "BEGIN:VCALENDAR\r\nX-WR:ä\r\nEND:VCALENDAR\r\n");

    @TempDir
    Path folder;

    @Test
    void carriesTheCalendarAsAPartAndAsAFile() throws Exception {
        Notification message = Samples.notification();
        new EmailChannel(new MailFolder(folder), new MailComposer("muster@example.org"), id -> List.of(CALENDAR))
                .send(message);

        Multipart mixed = (Multipart) written().getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        Multipart said = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(said.getCount()).as("text, HTML, calendar").isEqualTo(3);
        assertThat(said.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        Part file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("review.ics");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(CALENDAR.content());
    }

    private MimeMessage written() throws Exception {
        try (Stream<Path> files = Files.list(folder);
                InputStream in = Files.newInputStream(files.findFirst().orElseThrow())) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
