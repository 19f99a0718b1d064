package dev.muster.communication.channel;

import dev.muster.communication.Attachment;
import dev.muster.communication.Notification;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** Writes the headers and the two parts. The same notification always makes the same mail. */
class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;

    MailComposer(String from) {
        this.from = from;
    }

    MimeMessage compose(MimeMessage mail, Notification notification, List<Attachment> attachments)
            throws MessagingException {
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(Message.RecipientType.TO, recipient(notification));
        mail.setSubject(oneLine(notification.subject()), UTF_8);
        mail.setSentDate(Date.from(notification.createdAt()));
        mail.setHeader(
                "In-Reply-To",
                notification.references().get(notification.references().size() - 1));
        mail.setHeader("References", MimeUtility.fold(12, String.join(" ", notification.references())));
        // Vacation replies and ticket systems leave such mail alone (RFC 3834; the second header is Exchange's).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(notification.text(), "plain"));
        parts.addBodyPart(part(notification.html(), "html"));
        mail.setContent(attachments.isEmpty() ? parts : withAttachments(parts, attachments));
        mail.saveChanges();
        // saveChanges writes an id of its own.
        mail.setHeader("Message-ID", notification.messageId());
        return mail;
    }

    /** An invitation is a part of its own too: that is where mail programs find what they can answer (RFC 6047). */
    private static MimeMultipart withAttachments(MimeMultipart said, List<Attachment> attachments)
            throws MessagingException {
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart message = new MimeBodyPart();
        message.setContent(said);
        mixed.addBodyPart(message);
        for (Attachment attachment : attachments) {
            if (attachment.mediaType().startsWith("text/calendar")) {
                said.addBodyPart(carrying(attachment));
            }
            MimeBodyPart file = carrying(attachment);
            file.setFileName(attachment.fileName());
            file.setDisposition(Part.ATTACHMENT);
            mixed.addBodyPart(file);
        }
        return mixed;
    }

    private static MimeBodyPart carrying(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = attachment.content().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, attachment.mediaType())));
        part.setHeader("Content-Type", attachment.mediaType());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress recipient(Notification notification) throws MessagingException {
        InternetAddress address = new InternetAddress(notification.recipient(), true);
        try {
            address.setPersonal(oneLine(notification.personName()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JVM knows UTF-8.", e);
        }
        return address;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** A line end in a header would begin a header of the writer's choice. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
