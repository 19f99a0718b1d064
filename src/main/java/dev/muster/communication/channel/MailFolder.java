package dev.muster.communication.channel;

import dev.muster.communication.Notification;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Writes mail as {@code .eml} files, for a Muster without an SMTP server.
 *
 * <p>Exactly once: the name comes from the message and the file appears whole, so a repetition replaces it by itself.
 */
public class MailFolder implements MailTransport {

    private static final String SUFFIX = ".eml";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path directory;

    MailFolder(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> outOfService() {
        return Optional.empty();
    }

    @Override
    public MimeMessage newMessage() {
        return new MimeMessage(Session.getInstance(new Properties()));
    }

    @Override
    public void send(MimeMessage message, Notification notification) throws MessagingException, IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, "mail", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, directory.resolve(nameOf(notification)), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Names of the mails that are there, newest first. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The mail with this name; empty unless it is one of {@link #names()}, so that a name leads nowhere else. */
    public Optional<StoredMail> open(String name) throws IOException {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            return Optional.of(StoredMail.read(name, new MimeMessage(Session.getInstance(new Properties()), in)));
        } catch (MessagingException e) {
            throw new IOException("The mail " + name + " cannot be read.", e);
        }
    }

    private static String nameOf(Notification notification) {
        return TIME.format(notification.createdAt()) + "-" + notification.incident() + "-" + notification.id() + SUFFIX;
    }
}
