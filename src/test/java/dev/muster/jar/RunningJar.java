package dev.muster.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Muster in a JVM of its own, as {@code java -jar} starts it; closing kills it. */
final class RunningJar implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMINISTRATOR = "ada:a password for drills";

    private final Process process;
    private final Path log;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private RunningJar(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it without waiting. The folder holds its data, and an {@code application.yaml} if it has one. */
    static RunningJar launch(Path folder, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(folder, "muster-", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("muster.jvm.args").split(" ")));
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar"));
        command.add(System.getProperty("muster.jar"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        return new RunningJar(builder.start(), log, port);
    }

    /** Starts it with a first administrator and waits until it says that it is ready. */
    static RunningJar start(Path folder, Map<String, String> environment) throws IOException {
        String[] administrator = ADMINISTRATOR.split(":");
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("MUSTER_ADMIN_USER", administrator[0]);
        complete.put("MUSTER_ADMIN_PASSWORD", administrator[1]);
        RunningJar jar = launch(folder, complete);
        Awaitility.await("the jar to be ready")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(jar::isReady);
        return jar;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Sends an alert without waiting for what becomes of it. */
    HttpResponse<String> alert(String integration, String token, String body) throws IOException, InterruptedException {
        return http.send(
                request("/api/intake/" + integration)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Asks the API as the administrator. */
    JsonNode ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(path).header("Authorization", basic()).GET().build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("GET %s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Every item of a list, page by page. */
    List<JsonNode> askAll(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = ask(next);
            page.path("items").forEach(items::add);
            next = page.path("next").asText(null);
        }
        return items;
    }

    /** As the kernel kills: no hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits until it has ended by itself. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean isReady() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("Muster has ended with " + process.exitValue() + ":\n" + output());
        }
        try {
            HttpRequest health = request("/actuator/health/readiness").GET().build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString(ADMINISTRATOR.getBytes(StandardCharsets.UTF_8));
    }
}
