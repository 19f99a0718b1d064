package dev.muster.communication.channel;

import dev.muster.communication.Notification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Hands mail to the SMTP server of {@code spring.mail.*}.
 *
 * <p>At least once: if the JVM dies after the server's yes and before that yes is stored, the mail is sent again with the
 * same Message-ID.
 */
class SmtpTransport implements MailTransport {

    private final JavaMailSender sender;

    SmtpTransport(JavaMailSender sender) {
        this.sender = sender;
    }

    @Override
    public Optional<String> outOfService() {
        return Optional.empty();
    }

    @Override
    public MimeMessage newMessage() {
        return sender.createMimeMessage();
    }

    @Override
    public void send(MimeMessage message, Notification notification) throws MessagingException {
        try {
            sender.send(message);
        } catch (MailSendException e) {
            throw e.getFailedMessages().values().stream()
                    .filter(MessagingException.class::isInstance)
                    .map(MessagingException.class::cast)
                    .findFirst()
                    .orElseGet(() -> new MessagingException(e.getMessage(), e));
        } catch (MailAuthenticationException e) {
            throw new MessagingException("the SMTP server refused the user name and password", e);
        }
    }
}
