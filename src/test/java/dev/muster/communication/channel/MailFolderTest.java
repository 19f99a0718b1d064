package dev.muster.communication.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

    @TempDir
    Path directory;

    @Test
    void writesTheSameMailOnceHoweverOftenItIsSent() throws IOException {
        EmailChannel channel = channel();

        assertThat(channel.send(Samples.notification())).isEqualTo(Answer.done());
        assertThat(channel.send(Samples.notification())).isEqualTo(Answer.done());

        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactly("20261124T143000Z-INC-2026-001-4f6c.eml");
        }
    }

    @Test
    void showsWhatItWrote() throws IOException {
        channel().send(Samples.notification());

        StoredMail mail =
                folder().open("20261124T143000Z-INC-2026-001-4f6c.eml").orElseThrow();

        assertThat(mail.subject()).isEqualTo("[INC-2026-001] P1 · Checkout");
        assertThat(mail.to()).isEqualTo("Ada Lovelace <ada@example.org>");
        assertThat(mail.sentAt()).isEqualTo("2026-11-24T14:30:00Z");
        assertThat(mail.text()).isEqualTo("Plain words with ümlauts");
        assertThat(Files.readString(directory.resolve(mail.name())))
                .contains("Message-ID: <inc-2026-001.4f6c@muster.example>");
    }

    @Test
    void opensNothingButItsMails() throws IOException {
        Files.writeString(directory.resolve("secret.txt"), "secret");

        assertThat(folder().open("secret.txt")).isEmpty();
        assertThat(folder().open("../secret.eml")).isEmpty();
        assertThat(folder().names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTriedAgain() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        EmailChannel channel = new EmailChannel(new MailFolder(file.resolve("mail")), composer());

        assertThat(channel.send(Samples.notification()).verdict()).isEqualTo(Answer.Verdict.RETRY);
    }

    private MailFolder folder() {
        return new MailFolder(directory);
    }

    private EmailChannel channel() {
        return new EmailChannel(folder(), composer());
    }

    private static MailComposer composer() {
        return new MailComposer("muster@example.org");
    }
}
