package dev.muster.communication.channel;

import dev.muster.communication.Notification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;

/** Where a finished mail goes. */
interface MailTransport {

    /** Why no mail can leave, in words; empty when it can. */
    Optional<String> outOfService();

    MimeMessage newMessage();

    void send(MimeMessage message, Notification notification) throws MessagingException, IOException;
}
