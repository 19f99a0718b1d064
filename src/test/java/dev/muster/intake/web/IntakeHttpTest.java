package dev.muster.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.incident.IncidentQuery;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.TimelineKind;
import dev.muster.support.MusterTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** The intake as its senders and its readers meet it. Every test has keys and services of its own. */
@MusterTest
class IntakeHttpTest {

    private static final String LARGE = "{\"title\": \"t\", \"description\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private RestClient http;
    private final String service = "service-" + UUID.randomUUID();

    @BeforeEach
    void client() {
        http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .requestFactory(new JdkClientHttpRequestFactory())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample-bearer | Authorization: Bearer right-token | 202",
                "sample-bearer | Authorization: bearer right-token | 202",
                "sample-bearer | Authorization: Bearer right-tokem | 401",
                "sample-bearer | Authorization: Bearer | 401",
                "sample-bearer | Authorization: Basic dXNlcjpyaWdodC1wYXNzd29yZA== | 202",
                "sample-bearer | Authorization: Basic dXNlcjp3cm9uZw== | 401",
                "sample-bearer | Authorization: Basic not-base64! | 401",
                "sample-bearer | X-Api-Key: right-value | 202",
                "sample-bearer | X-Api-Key: wrong-value | 401",
                "sample-bearer | X-Other: right-value | 401",
                "sample-signed | Authorization: Bearer right-token | 401",
                "sample-signed | X-Hub: sha256=00 | 401",
                "no-such-integration | Authorization: Bearer right-token | 401",
            })
    void letsInWhoeverProvesIt(String integration, String header, int status) {
        String[] parts = header.split(": ?", 2);
        ResponseEntity<JsonNode> answer = post(integration, alert("k"), parts[0], parts[1]);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }

    @Test
    void anUnknownIntegrationAnswersLikeWrongCredentials() {
        JsonNode unknown = post("no-such-integration", alert("k"), "Authorization", "Bearer x")
                .getBody();
        JsonNode wrong =
                post("sample-bearer", alert("k"), "Authorization", "Bearer x").getBody();

        assertThat(unknown.get("detail")).isEqualTo(wrong.get("detail"));
        assertThat(unknown.get("title")).isEqualTo(wrong.get("title"));
        assertThat(unknown.get("type")).isEqualTo(wrong.get("type"));
    }

    @Test
    void aSignatureCoversTheBytesAndIsRequired() throws Exception {
        String body = "{ \"title\" : \"spaced\", \"dedupKey\": \"%s\" }".formatted(service);

        assertThat(post("sample-signed", body, "X-Hub", "sha256=" + signature("", body))
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        assertThat(post("sample-signed", body, "X-Hub", "sha256=00, sha256=" + signature("", body))
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
        assertThat(post("sample-signed", body + " ", "X-Hub", "sha256=" + signature("", body))
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(post("sample-signed", body, "X-Hub", signature("", body))
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void aSignatureWithATimeHoldsForFiveMinutes() throws Exception {
        String body = alert(service);
        long now = clock.instant().getEpochSecond();
        for (long time : List.of(now - 200, now - 400, now + 400)) {
            String signature = signature(time + ":", body);
            int status = http.post()
                    .uri("/api/intake/sample-timed")
                    .headers(headers -> headers.addAll(json()))
                    .header("X-Signature", signature)
                    .header("X-Time", Long.toString(time))
                    .body(body)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .value();
            assertThat(status).isEqualTo(Math.abs(time - now) < 300 ? 202 : 401);
        }
        assertThat(post("sample-timed", body, "X-Signature", signature(":", body))
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", ""})
    void refusesATypeThatTheSourceDoesNotSend(String type) {
        ResponseEntity<JsonNode> answer = http.method(HttpMethod.POST)
                .uri("/api/intake/sample-bearer")
                .headers(headers -> {
                    headers.set("Authorization", "Bearer right-token");
                    if (!type.isEmpty()) {
                        headers.set("Content-Type", type);
                    }
                })
                .body(alert("k").getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toEntity(JsonNode.class);

        // A client that is given bytes and no type calls them octets.
        assertProblem(answer, 415, "application/json");
    }

    @Test
    void refusesALargeBodyWhoseLengthIsSaid() {
        assertProblem(send("sample-bearer", LARGE), 413, "2097152 bytes");
    }

    @Test
    void refusesALargeBodyThatComesInChunks() throws Exception {
        byte[] large = LARGE.getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/intake/sample-bearer"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer right-token")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(chunked, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesWhatItCannotReadAndNamesThePlace() {
        ResponseEntity<JsonNode> answer = send("sample-bearer", "[{\"title\": \"t\"}, {\"status\": \"firing\"}]");

        assertProblem(answer, 400, "not what");
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("[1].title");
        assertProblem(send("sample-bearer", "[".repeat(900)), 400, "not what");
        assertProblem(send("sample-bearer", "<html>"), 400, "not what");
    }

    @Test
    void takesPostsOnly() {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE)) {
            ResponseEntity<JsonNode> answer = http.method(method)
                    .uri("/api/intake/sample-bearer")
                    .header("Authorization", "Bearer right-token")
                    .retrieve()
                    .toEntity(JsonNode.class);
            assertProblem(answer, 405, "by POST");
            assertThat(answer.getHeaders().getAllow()).containsExactly(HttpMethod.POST);
        }
    }

    @Test
    void aSlashAtTheEndIsNoRedirect() {
        assertThat(send("sample-bearer/", alert(service)).getStatusCode().value())
                .isEqualTo(202);
    }

    @Test
    void aSourceOfALaterVersionIsToldToComeAgain() {
        ResponseEntity<JsonNode> answer = send("sample-later", "{}");

        assertProblem(answer, 503, "not supported by this version");
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
    }

    @Test
    void aSenderAboveItsLimitIsToldWhenToComeAgain() {
        assertThat(send("sample-limited", alert("a" + service)).getStatusCode().value())
                .isEqualTo(202);
        ResponseEntity<JsonNode> answer = send("sample-limited", alert("a" + service));

        assertProblem(answer, 503, "rate limit");
        assertThat(Integer.parseInt(answer.getHeaders().getFirst("Retry-After")))
                .isBetween(3000, 3600);
    }

    @Test
    void tellsWhatWasMadeOfADelivery() {
        JsonNode delivery = deliver(firing("k1", "2026-03-01T10:00:00.123456789Z"));

        assertThat(delivery.get("integration").asText()).isEqualTo("sample-bearer");
        assertThat(delivery.get("state").asText()).isEqualTo("PROCESSED");
        JsonNode signal = delivery.at("/signals/0");
        assertThat(signal.get("decision").asText()).isEqualTo("OPENED_INCIDENT");
        assertThat(signal.get("reason").asText()).isNotBlank();
        assertThat(signal.get("status").asText()).isEqualTo("firing");
        assertThat(signal.get("severityHint").asText()).isEqualTo("P2");
        assertThat(signal.get("startsAt").asText()).isEqualTo("2026-03-01T10:00:00.123456789Z");
        assertThat(incidents.get(signal.get("incident").asText()).service()).isEqualTo(service);
        assertThat(get("/api/v1/deliveries?integration=sample-bearer&size=1")
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(delivery.get("id").asText());
    }

    @Test
    void keepsTheBytesAndNoCredentials() {
        String body = "  " + alert(service) + "\n";
        String id = deliver(body).get("id").asText();

        assertThat(jdbc.sql("select body from delivery where id = ?")
                        .param(id)
                        .query(byte[].class)
                        .single())
                .isEqualTo(body.getBytes(StandardCharsets.UTF_8));
        assertThat(jdbc.sql("select headers from delivery where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("content-type")
                .doesNotContain("right-token");
    }

    @Test
    void alertsOfAServiceJoinItsIncidentAndNeverThatOfAnother() {
        String first = deliver(firing("k1", null)).at("/signals/0/incident").asText();
        JsonNode second = deliver(firing("k2", null)).at("/signals/0");
        JsonNode other =
                deliver(firing("k3", null).replace(service, service + "-b")).at("/signals/0");

        assertThat(second.get("decision").asText()).isEqualTo("ADDED_TO_INCIDENT");
        assertThat(second.get("incident").asText()).isEqualTo(first);
        assertThat(other.get("decision").asText()).isEqualTo("OPENED_INCIDENT");
        assertThat(other.get("incident").asText()).isNotEqualTo(first);
    }

    @Test
    void aResolvedAlertTellsTheIncidentAndDoesNotEndIt() {
        String incident = deliver(firing("k", "2026-03-01T10:00:00Z"))
                .at("/signals/0/incident")
                .asText();
        JsonNode resolved = deliver(resolvedAt("k", "2026-03-01T10:00:00Z")).at("/signals/0");

        assertThat(resolved.get("decision").asText()).isEqualTo("RESOLVED");
        assertThat(incidents.get(incident).status().isActive()).isTrue();
        assertThat(entries(incident, TimelineKind.ALERT_RESOLVED)).anyMatch(text -> text.contains("Title of k"));
        assertThat(openAlerts()).isEmpty();
    }

    @Test
    void whatComesOutOfOrderDoesNotTurnTheStateBack() {
        assertThat(decision(resolvedAt("k", "2026-03-01T10:00:00Z"))).isEqualTo("RESOLVED_UNKNOWN");
        assertThat(decision(firing("k", "2026-03-01T10:00:00Z"))).isEqualTo("STALE");
        assertThat(openAlerts()).isEmpty();
        assertThat(decision(firing("k", "2026-03-01T11:00:00Z"))).isEqualTo("OPENED_INCIDENT");
        assertThat(decision(firing("k", "2026-03-01T11:00:00Z"))).isEqualTo("DUPLICATE_OF_OPEN_ALERT");
        assertThat(decision(resolvedAt("k", "2026-03-01T11:00:00Z"))).isEqualTo("RESOLVED");
        assertThat(decision(firing("k", "2026-03-01T11:00:00Z"))).isEqualTo("STALE");
    }

    @Test
    void fiftyTimesTheSameAtOnceIsOneAlertAndOneIncident() throws Exception {
        String body = firing("storm", "2026-03-01T10:00:00Z");
        ExecutorService senders = Executors.newFixedThreadPool(50);
        try {
            Callable<Integer> sending = () -> {
                ResponseEntity<JsonNode> answer = send("sample-bearer", body);
                return answer.getStatusCode().value();
            };
            List<Future<Integer>> answers = senders.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> sending).toList());
            int accepted = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(202, 503);
                accepted += answer.get() == 202 ? 1 : 0;
            }
            assertThat(openAlerts()).containsExactly(accepted);
            assertThat(accepted).isGreaterThan(10);
            assertThat(incidents.count(new IncidentQuery(Set.of(), null, service, null, 0, 1)))
                    .isEqualTo(1);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void aThousandAlertsInOneBodyAreOneIncidentWithOneEntry() {
        JsonNode delivery = deliver(thousand());

        assertThat(delivery.get("signals")).hasSize(1000);
        Set<String> numbers = delivery.findValuesAsText("incident").stream().collect(Collectors.toSet());
        assertThat(numbers).hasSize(1);
        assertThat(entries(numbers.iterator().next(), TimelineKind.ALERT_RELATED))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("1000 alerts").contains("995 more"));
        assertThat(get("/api/v1/alerts?state=open&incident="
                                + numbers.iterator().next() + "&size=1")
                        .get("next")
                        .asText())
                .contains("page=1");
    }

    @Test
    void aRepetitionCostsFourStatements() {
        deliver(firing("k", "2026-03-01T10:00:00Z"));
        jdbc.sql("set query_statistics true").update();
        try {
            assertThat(send("sample-bearer", firing("k", "2026-03-01T10:00:00Z"))
                            .getStatusCode()
                            .value())
                    .isEqualTo(202);
            List<String> statements = jdbc.sql("select sql_statement from information_schema.query_statistics"
                            + " where sql_statement not like '%query_statistics%'")
                    .query(String.class)
                    .list();
            assertThat(statements).hasSize(5).containsOnlyOnce("COMMIT");
        } finally {
            jdbc.sql("set query_statistics false").update();
        }
    }

    @Test
    void whatCannotBeStoredLeavesNothingBehind() {
        jdbc.sql("alter table signal rename to signal_away").update();
        try {
            ResponseEntity<JsonNode> answer = send("sample-bearer", firing("k", null));
            assertProblem(answer, 503, "Nothing was stored");
            assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        } finally {
            jdbc.sql("alter table signal_away rename to signal").update();
        }
        assertThat(openAlerts()).isEmpty();
        assertThat(incidents.count(new IncidentQuery(Set.of(), null, service, null, 0, 1)))
                .isZero();
        assertThat(decision(firing("k", null))).isEqualTo("OPENED_INCIDENT");
    }

    @Test
    void alertmanagersTruncationIsToldOnTheTimeline() {
        String body = """
                {"groupKey": "g-%s", "truncatedAlerts": 4, "alerts": [
                  {"status": "firing", "labels": {"alertname": "A", "case": "%s"}, "startsAt": "2026-03-01T10:00:00Z"}]}
                """.formatted(service, service);
        JsonNode delivery = delivery(send("sample-alertmanager", body));
        String incident = delivery.at("/signals/0/incident").asText();

        assertThat(delivery.get("truncatedAlerts").asInt()).isEqualTo(4);
        assertThat(incidents.get(incident).service()).isNull();
        assertThat(entries(incident, TimelineKind.ALERT_NOT_ACTED_ON)).anyMatch(text -> text.contains("4 more alerts"));
    }

    @Test
    void aHeartbeatOpensNothing() {
        JsonNode signal = delivery(send(
                        "sample-alertmanager",
                        "{\"alerts\": [{\"status\": \"firing\", \"labels\": {\"alertname\": \"Watchdog\", \"x\": \"%s\"}}]}"
                                .formatted(service)))
                .at("/signals/0");

        assertThat(signal.get("decision").asText()).isEqualTo("HEARTBEAT");
        assertThat(signal.get("incident").isNull()).isTrue();
    }

    @Test
    void anAlertOfMinimalSeverityIsRecordedAndJoinsWhatIsActive() {
        String minimal = firing("low", null).replace("\"major\"", "\"info\"");

        assertThat(decision(minimal)).isEqualTo("RECORDED");
        deliver(firing("k", null));
        assertThat(decision(minimal.replace("low", "low-too"))).isEqualTo("ADDED_TO_INCIDENT");
    }

    // ---- what is sent and read ----

    private static String alert(String key) {
        return "{\"title\": \"t\", \"dedupKey\": \"%s\", \"severity\": \"info\"}".formatted(key);
    }

    private String firing(String key, @Nullable String start) {
        return "{\"title\": \"Title of %s\", \"dedupKey\": \"%s/%s\", \"service\": \"%s\", \"severity\": \"major\"%s}"
                .formatted(key, service, key, service, start == null ? "" : ", \"startsAt\": \"" + start + "\"");
    }

    private String resolvedAt(String key, String start) {
        return "{\"status\": \"resolved\", \"dedupKey\": \"%s/%s\", \"service\": \"%s\", \"title\": \"Title of %s\", \"startsAt\": \"%s\"}"
                .formatted(service, key, service, key, start);
    }

    private String thousand() {
        return IntStream.range(0, 1000)
                .mapToObj(i -> firing("host-" + i, "2026-03-01T10:00:00Z"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static HttpHeaders json() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Content-Type", "application/json; charset=utf-8");
        return headers;
    }

    private ResponseEntity<JsonNode> send(String integration, String body) {
        return post(integration, body, "Authorization", "Bearer right-token");
    }

    private ResponseEntity<JsonNode> post(String integration, String body, String header, String value) {
        return http.post()
                .uri("/api/intake/" + integration)
                .headers(headers -> headers.addAll(json()))
                .header(header, value)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    private JsonNode deliver(String body) {
        return delivery(send("sample-bearer", body));
    }

    private JsonNode delivery(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        return get(answer.getHeaders().getFirst("Location"));
    }

    private String decision(String body) {
        return deliver(body).at("/signals/0/decision").asText();
    }

    private JsonNode get(String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBasicAuth("auditor", "demo"))
                .retrieve()
                .toEntity(JsonNode.class)
                .getBody();
    }

    /** How often each open alert of this test's service was seen. */
    private List<Integer> openAlerts() {
        return jdbc.sql("select times_seen from alert where service = ? and open_key is not null")
                .param(service)
                .query(Integer.class)
                .list();
    }

    private List<String> entries(String incident, TimelineKind kind) {
        return timeline.of(incident).stream()
                .filter(entry -> entry.kind() == kind)
                .map(TimelineEntry::text)
                .toList();
    }

    private static void assertProblem(ResponseEntity<JsonNode> answer, int status, String detail) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType().toString()).startsWith("application/problem+json");
        assertThat(answer.getBody().get("status").asInt()).isEqualTo(status);
        assertThat(answer.getBody().get("detail").asText()).contains(detail);
    }

    private static String signature(String before, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("signing-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((before + body).getBytes(StandardCharsets.UTF_8)));
    }
}
