package dev.muster.communication.channel;

import dev.muster.communication.Attachment;
import dev.muster.communication.Notification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** E-mail: one message to one address, as text and HTML, in the thread of its incident. */
public class EmailChannel implements Channel {

    /** Its name in the outbox. */
    public static final String NAME = "email";

    private final MailTransport transport;
    private final MailComposer composer;
    private final Function<String, List<Attachment>> attachments;

    EmailChannel(MailTransport transport, MailComposer composer) {
        this(transport, composer, id -> List.of());
    }

    /** @param attachments what the message with an id carries */
    EmailChannel(MailTransport transport, MailComposer composer, Function<String, List<Attachment>> attachments) {
        this.transport = transport;
        this.composer = composer;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> outOfService() {
        return transport.outOfService();
    }

    /** The folder that mail is written to; empty when it leaves by SMTP or not at all. */
    public Optional<MailFolder> folder() {
        return transport instanceof MailFolder folder ? Optional.of(folder) : Optional.empty();
    }

    @Override
    public Answer send(Notification notification) {
        Optional<String> why = outOfService();
        if (why.isPresent()) {
            return Answer.permanent(why.get());
        }
        try {
            transport.send(
                    composer.compose(transport.newMessage(), notification, attachments.apply(notification.id())),
                    notification);
            return Answer.done();
        } catch (AddressException e) {
            return Answer.permanent("“" + notification.recipient() + "” is not a mail address");
        } catch (MessagingException e) {
            return SmtpAnswers.of(e);
        } catch (IOException e) {
            return Answer.retry("The mail could not be written: " + e.getMessage());
        }
    }
}
