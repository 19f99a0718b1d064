package dev.muster.communication.channel;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The channel as it is with an SMTP server. */
public final class RealMail {

    private RealMail() {}

    /** @param port of a server on this machine */
    public static Channel through(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new EmailChannel(new SmtpTransport(sender), new MailComposer("Muster <muster@example.org>"));
    }
}
