package dev.muster.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class EvidenceApiTest {

    @LocalServerPort
    int port;

    DiagnosisHttp api;
    String number;
    String path;

    @BeforeEach
    void declareIncident() {
        api = new DiagnosisHttp(port);
        number = api.incident("Checkout answers 500", "checkout");
        path = "/incidents/" + number + "/evidence";
    }

    @Test
    void keepsWordsWithSourceCollectorTimeAndHash() {
        HttpResponse<String> answer = api.post(
                "responder",
                path,
                Map.of(
                        "kind", "LOGS",
                        "source", "checkout-7",
                        "text", "pool exhausted",
                        "link", "https://logs.example.org/q/1",
                        "collectedAt", "2026-01-02T03:04:05Z"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode kept =
                api.read(answer.headers().firstValue("Location").orElseThrow().substring("/api/v1".length()));
        assertThat(kept).isEqualTo(DiagnosisHttp.body(answer));
        assertThat(kept.get("sha256").asText()).isEqualTo(sha256("pool exhausted".getBytes(StandardCharsets.UTF_8)));
        assertThat(kept.get("collectedBy").asText()).isEqualTo("responder");
        assertThat(kept.get("collectedAt").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(kept.get("recordedAt").asText()).isGreaterThan("2026-06");
        assertThat(api.read("/incidents/" + number + "/timeline").toString())
                .contains("Evidence from logs (checkout-7): pool exhausted");
    }

    @Test
    void correctsByANewEntryAndLeavesTheOldOneAsItWas() {
        JsonNode wrong = DiagnosisHttp.body(api.post("responder", path, Map.of("text", "node 3 is down")));
        JsonNode right = DiagnosisHttp.body(api.post(
                "commander",
                path,
                Map.of("text", "node 4 is down", "corrects", wrong.get("id"), "correctionReason", "misread")));

        JsonNode all = api.read(path).get("items");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("text").asText()).isEqualTo("node 3 is down");
        assertThat(all.get(0).get("correctedBy")).containsExactly(right.get("id"));
        assertThat(all.get(1).get("corrects")).isEqualTo(wrong.get("id"));
        assertThat(all.get(1).get("correctionReason").asText()).isEqualTo("misread");
    }

    @Test
    void refusesACorrectionWithoutAReasonOrOfSomethingElse() {
        JsonNode wrong = DiagnosisHttp.body(api.post("responder", path, Map.of("text", "x")));
        String other = api.incident("Another", "checkout");

        assertThat(api.post("responder", path, Map.of("text", "y", "corrects", wrong.get("id")))
                        .body())
                .contains("say why the earlier evidence is wrong");
        HttpResponse<String> elsewhere = api.post(
                "responder",
                "/incidents/" + other + "/evidence",
                Map.of("text", "y", "corrects", wrong.get("id"), "correctionReason", "z"));
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).contains("There is no evidence").contains(other);
        assertThat(api.read("/incidents/" + other + "/evidence").get("items")).isEmpty();
    }

    @Test
    void keepsAFileByteByByteAlsoAboveAMegabyte() {
        byte[] bytes = new byte[2_500_001];
        Arrays.fill(bytes, (byte) 7);
        bytes[1_000_000] = 1;
        HttpResponse<String> answer =
                upload(bytes, "image/png", "fileName=graph.png&text=pool%20at%20100%20%25&kind=MONITORING");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode kept = DiagnosisHttp.body(answer);
        assertThat(kept.get("file").get("size").asLong()).isEqualTo(bytes.length);
        assertThat(kept.get("sha256").asText()).isEqualTo(sha256(bytes));
        HttpResponse<byte[]> file =
                Http.as(port, "auditor").getBytes(kept.get("fileUrl").asText());
        assertThat(file.body()).isEqualTo(bytes);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("graph.png");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void refusesAFileThatIsTooLargeEmptyOrOfAFormThatWouldBeMisread() {
        assertThat(upload(new byte[10 * 1024 * 1024 + 1], "image/png", "fileName=x&text=y")
                        .statusCode())
                .isEqualTo(413);
        assertThat(upload(new byte[0], "image/png", "fileName=x&text=y").body()).contains("The file is empty");
        assertThat(upload(new byte[1], "multipart/form-data; boundary=x", "fileName=x&text=y")
                        .statusCode())
                .isEqualTo(415);
        assertThat(upload(new byte[1], "image/png", "fileName=x").statusCode()).isEqualTo(400);
        assertThat(api.read(path).get("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\" \"}",
                "{\"text\":\"x\",\"link\":\"javascript:alert(1)\"}",
                "{\"text\":\"x\",\"kind\":\"RUMOUR\"}",
                "{\"text\":\"x\",\"collectedAt\":\"2999-01-01T00:00:00Z\"}"
            })
    void refusesWhatIsNoEvidence(String body) {
        HttpResponse<String> answer = Http.as(port, "responder").postJson("/api/v1" + path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void isWrittenByThoseWhoRespondAndReadByAll() {
        assertThat(api.post("auditor", path, Map.of("text", "x")).statusCode()).isEqualTo(403);
        assertThat(api.post("responder", "/incidents/INC-1999-001/evidence", Map.of("text", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.get("manager", path).statusCode()).isEqualTo(200);
        assertThat(Http.anonymous(port).get("/api/v1" + path).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNothingTwiceForTheSameKey() {
        for (int times = 0; times < 2; times++) {
            assertThat(Http.as(port, "responder")
                            .postJson("/api/v1" + path, "{\"text\":\"once\"}", "Idempotency-Key", number)
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(api.read(path).get("items")).hasSize(1);
    }

    @Test
    void showsOnThePageWhatWasRecordedAsText() {
        api.post("responder", path, Map.of("text", "<b>pool</b> exhausted", "link", "https://logs.example.org/q/1"));

        var section = Jsoup.parse(Http.browserOf(port, "manager")
                        .get("/incidents/" + number)
                        .body())
                .select("section[aria-labelledby=evidence-title]");
        assertThat(section.select("a").attr("href")).isEqualTo("https://logs.example.org/q/1");
        assertThat(section.select("a").text()).isEqualTo("<b>pool</b> exhausted");
        assertThat(section.select("b")).isEmpty();
        assertThat(section.text()).contains("SHA-256 ").contains("by responder");
    }

    private HttpResponse<String> upload(byte[] bytes, String type, String query) {
        Http http = Http.as(port, "responder");
        return http.send(http.request("/api/v1" + path + "?" + query, "Content-Type", type)
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
