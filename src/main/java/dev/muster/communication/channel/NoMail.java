package dev.muster.communication.channel;

import dev.muster.communication.Notification;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;

/** Stands in where mail is switched off or has nowhere to go, and says why. */
class NoMail implements MailTransport {

    private final String why;

    NoMail(String why) {
        this.why = why;
    }

    @Override
    public Optional<String> outOfService() {
        return Optional.of(why);
    }

    @Override
    public MimeMessage newMessage() {
        return new MimeMessage(Session.getInstance(new Properties()));
    }

    @Override
    public void send(MimeMessage message, Notification notification) throws MessagingException {
        throw new MessagingException(why);
    }
}
