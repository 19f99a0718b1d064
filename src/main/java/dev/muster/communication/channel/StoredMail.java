package dev.muster.communication.channel;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the {@link MailFolder}, as a page shows it.
 *
 * @param name of its file
 * @param text its plain part
 */
public record StoredMail(
        String name, String subject, String to, @Nullable Instant sentAt, String text) {

    static StoredMail read(String name, MimeMessage mail) throws MessagingException, IOException {
        String to = mail.getAllRecipients() == null ? "" : mail.getAllRecipients()[0].toString();
        Date sent = mail.getSentDate();
        return new StoredMail(
                name,
                mail.getSubject() == null ? "" : mail.getSubject(),
                to,
                sent == null ? null : sent.toInstant(),
                plain(mail));
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart candidate = parts.getBodyPart(index);
                String text = plain(candidate);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
