package dev.muster.communication.channel;

import dev.muster.communication.store.AttachmentRows;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses where mail goes: the SMTP server if there is one, else the folder if there is one, else nowhere. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    EmailChannel emailChannel(MailTransport mailTransport, MailSettings settings, AttachmentRows attachments) {
        return new EmailChannel(mailTransport, new MailComposer(settings.from()), attachments::of);
    }

    @Bean
    MailTransport mailTransport(ObjectProvider<JavaMailSender> smtp, MailSettings settings) {
        if (!settings.enabled()) {
            return new NoMail("E-mail is switched off (muster.mail.enabled).");
        }
        JavaMailSender sender = smtp.getIfAvailable();
        if (sender != null) {
            return new SmtpTransport(sender);
        }
        Path directory = settings.directory();
        return directory == null
                ? new NoMail("No mail server is configured (spring.mail.host), so nobody is told by e-mail.")
                : new MailFolder(directory);
    }
}
