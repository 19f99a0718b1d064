package dev.muster.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered 2xx is in the database, whenever the JVM is killed. */
class AcceptedAlertsIT {

    private static final String CONFIGURATION = """
            muster:
              mail.enabled: false
              intake.integrations.%s:
                source: generic
                credentials: [{ type: bearer, token: %s }]
            """.formatted(AlertLoad.INTEGRATION, AlertLoad.TOKEN);

    @TempDir
    Path folder;

    @Test
    void onTheH2FileAsShipped() throws Exception {
        losesNothing(3, Map.of());
    }

    @Test
    void onPostgreSql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            losesNothing(
                    2,
                    Map.of(
                            "SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "SPRING_DATASOURCE_USERNAME", "postgres",
                            "SPRING_DATASOURCE_PASSWORD", "postgres"));
        }
    }

    private void losesNothing(int rounds, Map<String, String> database) throws Exception {
        Files.writeString(folder.resolve("application.yaml"), CONFIGURATION);
        AlertLoad load = new AlertLoad();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 1; round <= rounds; round++) {
            try (RunningJar jar = RunningJar.start(folder, new HashMap<>(database))) {
                int before = load.accepted().size();
                List<Thread> senders = load.startOn(jar);
                killWhileSending(jar, load, before, random);
                for (Thread sender : senders) {
                    sender.join();
                }
            }
        }
        try (RunningJar jar = RunningJar.start(folder, new HashMap<>(database))) {
            assertThat(stored(jar)).as("seed %s", seed).containsAll(load.accepted());
            assertThat(openAlerts(jar)).as("no alert twice, seed %s", seed).doesNotHaveDuplicates();
        }
    }

    /** At a random moment, but not before some alerts were answered. */
    private static void killWhileSending(RunningJar jar, AlertLoad load, int before, Random random) throws Exception {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> load.accepted().size() > before + 20);
        int some = load.accepted().size() + random.nextInt(200);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(1 + random.nextInt(20)))
                .atMost(Duration.ofMinutes(1))
                .until(() -> load.accepted().size() >= some);
        jar.kill();
    }

    private static Set<String> stored(RunningJar jar) throws IOException, InterruptedException {
        return jar.askAll("/api/v1/deliveries?size=100&integration=" + AlertLoad.INTEGRATION).stream()
                .map(delivery -> "/api/v1/deliveries/" + delivery.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static List<String> openAlerts(RunningJar jar) throws IOException, InterruptedException {
        return jar.askAll("/api/v1/alerts?state=open&size=100&integration=" + AlertLoad.INTEGRATION).stream()
                .map((JsonNode alert) -> alert.path("dedupKey").asText())
                .toList();
    }
}
