package dev.muster.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Changes, blast radius and similar incidents, with the demo's services: checkout needs payments and catalog. */
@MusterTest
class SurroundingsApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    DiagnosisHttp api;

    @BeforeEach
    void openApi() {
        api = new DiagnosisHttp(port);
    }

    @Test
    void keepsAChangeOnceHoweverOftenItIsTold() {
        Map<String, Object> change = change("payments", "Release 42", Duration.ofHours(1));
        HttpResponse<String> first = api.post("responder", "/changes", change);
        HttpResponse<String> again = api.post("owner", "/changes", change);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());

        change.put("summary", "Release 43");
        HttpResponse<String> other = api.post("responder", "/changes", change);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("use another externalId");
    }

    @Test
    void listsChangesByServiceAndTime() {
        String service = "svc-" + UUID.randomUUID();
        for (int hours = 1; hours <= 3; hours++) {
            api.post("responder", "/changes", change(service, "Release " + hours, Duration.ofHours(hours)));
        }
        JsonNode page = api.read("/changes?service=" + service + "&size=2");
        assertThat(page.get("items").findValuesAsText("summary")).containsExactly("Release 1", "Release 2");
        assertThat(api.read(page.get("next").asText().substring("/api/v1".length()))
                        .get("items")
                        .findValuesAsText("summary"))
                .containsExactly("Release 3");
        Instant twoHoursAgo = clock.instant().minus(Duration.ofMinutes(150));
        assertThat(api.read("/changes?service=" + service + "&from=" + twoHoursAgo)
                        .get("items")
                        .findValuesAsText("summary"))
                .containsExactly("Release 1", "Release 2");
        assertThat(api.get("auditor", "/changes?from=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAChangeThatSaysNothing() {
        assertThat(api.post("responder", "/changes", Map.of()).body())
                .contains("say which service was changed")
                .contains("say when it took effect");
        assertThat(api.post("manager", "/changes", change("x", "y", Duration.ZERO))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void namesChangesOfTheServiceAndOfWhatItDependsOnWithinThePolicy() {
        String mark = UUID.randomUUID().toString();
        api.post("responder", "/changes", change("checkout", "own " + mark, Duration.ofHours(2)));
        api.post("responder", "/changes", change("payments", "needed " + mark, Duration.ofHours(3)));
        api.post("responder", "/changes", change("unrelated", "unrelated " + mark, Duration.ofHours(1)));
        api.post("responder", "/changes", change("checkout", "old " + mark, Duration.ofDays(8)));

        String number = api.incident("Checkout answers 500", "checkout");

        JsonNode items = api.read("/incidents/" + number + "/changes").get("items");
        Map<String, Boolean> found = new HashMap<>();
        items.forEach(item -> found.put(
                item.get("change").get("summary").asText(), item.get("own").asBoolean()));
        assertThat(found)
                .containsEntry("own " + mark, true)
                .containsEntry("needed " + mark, false)
                .doesNotContainKeys("unrelated " + mark, "old " + mark);
        assertThat(section(number, "recent-changes")).contains("needed " + mark, "payments, needed by this service");
    }

    @Test
    void namesTheServicesThatNeedTheFailingOneWithTheirOpenIncidents() {
        String affected = api.incident("Checkout answers 500", "checkout");
        String number = api.incident("Payments refuse everything", "payments");

        JsonNode radius = api.read("/incidents/" + number + "/blast-radius");
        assertThat(radius.get("service").asText()).isEqualTo("payments");
        JsonNode checkout = radius.get("services").get(0);
        assertThat(checkout.get("id").asText()).isEqualTo("checkout");
        assertThat(checkout.get("openIncidents").findValuesAsText("number")).contains(affected);
        assertThat(section(number, "blast-radius")).contains("Checkout (tier 1)", affected);

        String unknown = api.incident("Something", "nobody-knows-it");
        assertThat(api.read("/incidents/" + unknown + "/blast-radius").get("services"))
                .isEmpty();
    }

    @Test
    void findsSimilarIncidentsAndSaysWhy() {
        String service = "svc-" + UUID.randomUUID();
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String same = api.incident("Disk full on " + word, service);
        String sameWords = api.incident("Disk full on " + word, "elsewhere-" + service);
        String number = api.incident("Disk full on " + word, service);

        JsonNode items = api.read("/incidents/" + number + "/similar").get("items");

        assertThat(items.findValuesAsText("number")).startsWith(same, sameWords).doesNotContain(number);
        assertThat(items.get(0).get("score").asInt()).isEqualTo(80);
        assertThat(items.get(0).get("reasons"))
                .extracting(JsonNode::asText)
                .isEqualTo(List.of("same service " + service, "title alike by 100 %"));
        assertThat(items.get(1).get("score").asInt()).isEqualTo(40);
        assertThat(api.read("/incidents/" + same + "/similar").get("items").findValuesAsText("number"))
                .as("what came later cannot have helped")
                .doesNotContain(number);
        assertThat(section(number, "similar")).contains(same, "same service " + service);
    }

    @Test
    void findsNothingWhereNothingIsAlike() {
        String odd = "w" + UUID.randomUUID().toString().replace("-", "");
        String number = api.incident(odd, "svc-" + odd);
        assertThat(api.read("/incidents/" + number + "/similar").get("items")).isEmpty();
        assertThat(section(number, "similar")).isEmpty();
    }

    private Map<String, Object> change(String service, String summary, Duration ago) {
        return new HashMap<>(Map.of(
                "service",
                service,
                "summary",
                summary,
                "kind",
                "DEPLOYMENT",
                "at",
                clock.instant().minus(ago).toString(),
                "author",
                "rosa",
                "url",
                "https://ci.example.org/42",
                "source",
                "ci",
                "externalId",
                UUID.randomUUID().toString()));
    }

    private String section(String number, String id) {
        return Jsoup.parse(Http.browserOf(port, "auditor")
                        .get("/incidents/" + number)
                        .body())
                .select("section[aria-labelledby=" + id + "-title]")
                .text();
    }
}
