package dev.muster.communication.outbox;

import dev.muster.communication.StatementKind;
import dev.muster.communication.channel.MailSettings;
import dev.muster.incident.Durations;
import dev.muster.incident.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The fixed words of mail, in the language and the time zone that it is written in. */
@Component
class MailWords {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final MailSettings settings;

    MailWords(MailSettings settings) {
        this.settings = settings;
        messages.setBasename("messages/mail");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.ENGLISH);
    }

    String of(String key, Object... arguments) {
        Object[] written = Arrays.stream(arguments).map(this::written).toArray();
        return messages.getMessage(key, written, language());
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", language()).format(instant.atZone(settings.zone()));
    }

    Locale language() {
        return settings.language();
    }

    MessageSource source() {
        return messages;
    }

    private String written(Object argument) {
        if (argument instanceof Instant instant) {
            return time(instant);
        }
        if (argument instanceof Duration duration) {
            return Durations.words(duration);
        }
        if (argument instanceof StatementKind kind) {
            return of("kind." + kind);
        }
        return argument instanceof Severity severity ? of("severity." + severity) : String.valueOf(argument);
    }
}
