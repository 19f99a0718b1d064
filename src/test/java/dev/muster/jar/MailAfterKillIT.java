package dev.muster.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed JVM forgets nobody and tells nobody twice: each message is sent, under the one Message-ID that it has. */
class MailAfterKillIT {

    private static final int INCIDENTS = 5;
    private static final String CONFIGURATION = """
            spring.mail: { host: 127.0.0.1, port: %d }
            # Leases that run out soon, so that the work of the killed JVM is taken up within seconds.
            db-scheduler: { heartbeat-interval: 1s, missed-heartbeats-limit: 4 }
            camunda.bpm.job-execution.lock-time-in-millis: 5000
            muster:
              intake.integrations.drill:
                source: generic
                credentials: [{ type: bearer, token: drill-token }]
              catalog:
                people: [{ id: ada, name: Ada, email: ada@example.org }]
                teams: [{ id: drill, name: Drill, on-call: [ada] }]
                services:
                  - { id: s-0, team: drill }
                  - { id: s-1, team: drill }
                  - { id: s-2, team: drill }
                  - { id: s-3, team: drill }
                  - { id: s-4, team: drill }
                subscribers:
                  - { audience: STAKEHOLDER, email: stakeholders@example.org }
                  - { audience: MANAGEMENT, email: management@example.org }
            """;

    @TempDir
    Path folder;

    @Test
    void eachMessageIsSentUnderOneMessageId() throws Exception {
        int port = RunningJar.freePort();
        Files.writeString(folder.resolve("application.yaml"), CONFIGURATION.formatted(port));
        killBetweenCommitAndSend(port);

        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            killInTheMiddleOfSending(mail);
            try (RunningJar jar = RunningJar.start(folder, Map.of())) {
                Awaitility.await("every message to be sent")
                        .atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> everyIncidentIsTold(jar) && unsent(jar).isEmpty());

                List<JsonNode> messages = messages(jar);
                assertThat(received(mail))
                        .as("each message that was decided has arrived, and no other")
                        .isEqualTo(messages.stream()
                                .map(message -> text(message, "messageId"))
                                .collect(Collectors.toSet()));
                assertThat(messages)
                        .extracting(message ->
                                text(message, "incident") + text(message, "purpose") + text(message, "recipient"))
                        .as("nobody is told one thing by two messages")
                        .doesNotHaveDuplicates();
            }
        } finally {
            mail.stop();
        }
    }

    private void killBetweenCommitAndSend(int port) throws Exception {
        try (SilentMailServer silent = new SilentMailServer(port);
                RunningJar jar = RunningJar.start(folder, Map.of())) {
            for (int i = 0; i < INCIDENTS; i++) {
                jar.alert(
                        "drill",
                        "drill-token",
                        "{\"title\": \"Down\", \"severity\": \"P1\", \"service\": \"s-%d\"}".formatted(i));
            }
            Awaitility.await("a message to be on its way")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> silent.callers() > 0 && !unsent(jar).isEmpty());
            jar.kill();
        }
    }

    private void killInTheMiddleOfSending(GreenMail mail) throws Exception {
        try (RunningJar jar = RunningJar.start(folder, Map.of())) {
            assertThat(mail.waitForIncomingEmail(Duration.ofMinutes(1).toMillis(), 1))
                    .isTrue();
            jar.kill();
        }
    }

    private static boolean everyIncidentIsTold(RunningJar jar) throws IOException, InterruptedException {
        Map<String, Set<String>> purposes = messages(jar).stream()
                .collect(Collectors.groupingBy(
                        message -> text(message, "incident"),
                        Collectors.mapping(message -> text(message, "purpose"), Collectors.toSet())));
        return purposes.size() == INCIDENTS
                && purposes.values().stream().allMatch(told -> told.containsAll(Set.of("PAGE", "OPENED")));
    }

    private static List<JsonNode> unsent(RunningJar jar) throws IOException, InterruptedException {
        return messages(jar).stream()
                .filter(message -> !text(message, "state").equals("SENT"))
                .toList();
    }

    private static List<JsonNode> messages(RunningJar jar) throws IOException, InterruptedException {
        return jar.askAll("/api/v1/notifications?size=100");
    }

    private static Set<String> received(GreenMail mail) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(MailAfterKillIT::messageId)
                .collect(Collectors.toSet());
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode message, String field) {
        return message.path(field).asText();
    }
}
