package dev.muster.communication.channel;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param enabled false sends none and says so on the timeline
 * @param from the sender's address
 * @param directory where mail is written as {@code .eml} files while no SMTP server is configured; {@code null}: nowhere
 * @param language of the fixed words: {@code en} or {@code de}
 * @param zone in which times are written
 */
@ConfigurationProperties("muster.mail")
public record MailSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("Muster <muster@localhost>") String from,
        @Nullable Path directory,
        @DefaultValue("en") Locale language,
        @DefaultValue("UTC") ZoneId zone) {}
