package dev.muster.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.catalog.CatalogueImports;
import dev.muster.catalog.file.CatalogueReading;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue as people and programs meet it. The demo's catalogue is there before and after each test. */
@MusterTest
class CatalogueHttpTest {

    private static final Path DEMO = Path.of("src/main/resources/demo/catalogue.yaml");

    @LocalServerPort
    private int port;

    @Autowired
    private CatalogueImports imports;

    @Autowired
    private CatalogueReading reading;

    private final ObjectMapper json = new ObjectMapper();
    private String demo = "";

    @BeforeEach
    void readDemo() throws IOException {
        demo = Files.readString(DEMO);
    }

    @AfterEach
    void bringTheDemoBack() {
        imports.take("test", demo, "test", false);
    }

    @Test
    void aServiceTellsItsDependenciesBothWaysAndItsBlastRadius() throws IOException {
        JsonNode payments = get("responder", "/api/v1/services/payments");

        assertThat(payments.at("/team").asText()).isEqualTo("payments");
        assertThat(payments.at("/dependsOn")).isEmpty();
        assertThat(texts(payments.at("/usedBy"))).containsExactly("checkout");
        assertThat(texts(payments.at("/blastRadius"))).containsExactly("checkout");
        assertThat(payments.at("/runbooks/0/reviewedAt").asText()).isEqualTo("2026-10-12");
        assertThat(payments.at("/runbooks/0/immediateActions")).hasSize(2);
        assertThat(texts(get("auditor", "/api/v1/services/checkout").at("/dependencies")))
                .containsExactly("payments", "catalog");

        JsonNode all = get("auditor", "/api/v1/services?size=2");
        assertThat(texts(all.at("/items"), "id")).containsExactly("checkout", "payments");
        assertThat(texts(get("auditor", all.get("next").asText()).at("/items"), "id"))
                .containsExactly("catalog");
        HttpResponse<String> unknown = Http.as(port, "auditor").get("/api/v1/services/none");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("The catalogue has no service none.");
    }

    @Test
    void contactsAreForThoseWhoHaveToCallAndForOneself() throws IOException {
        JsonNode toCommander = get("commander", "/api/v1/people").at("/items");
        assertThat(texts(toCommander, "id")).contains("responder", "commander", "manager");
        assertThat(texts(toCommander.get(3).get("contacts"), "channel")).containsExactly("PHONE", "EMAIL");

        for (JsonNode person : get("responder", "/api/v1/people").at("/items")) {
            assertThat(person.get("contacts").isNull())
                    .isEqualTo(!person.get("id").asText().equals("responder"));
        }
        JsonNode shop = get("responder", "/api/v1/teams").at("/items/0");
        assertThat(texts(shop.get("onCall"))).containsExactly("responder", "commander");
        assertThat(texts(shop.get("services"))).containsExactly("checkout", "catalog");
    }

    @Test
    void anImportIsTriedThenDoneThenWrittenDownAndTheSecondTimeChangesNothing() throws IOException {
        String wanted = demo.replace("name: Checkout\n", "name: Checkout and cart\n");

        JsonNode tried = json.readTree(load("owner", wanted, "?dryRun=true").body());
        assertThat(tried.at("/changed").asInt()).isEqualTo(1);
        assertThat(get("owner", "/api/v1/services/checkout").at("/name").asText())
                .isEqualTo("Checkout");

        JsonNode done = json.readTree(load("owner", wanted, "").body());
        assertThat(done.at("/changes/0/fields/0/after").asText()).isEqualTo("\"Checkout and cart\"");
        assertThat(get("owner", "/api/v1/services/checkout").at("/name").asText())
                .isEqualTo("Checkout and cart");

        JsonNode again = json.readTree(load("admin", wanted, "").body());
        assertThat(again.at("/changes")).isEmpty();

        JsonNode change = get("auditor", "/api/v1/catalogue/changes").at("/items/0");
        assertThat(change.at("/kind").asText()).isEqualTo("SERVICE");
        assertThat(change.at("/entry").asText()).isEqualTo("checkout");
        assertThat(change.at("/changedBy").asText()).isEqualTo("owner");
        assertThat(change.at("/source").asText()).isEqualTo("API import");
        assertThat(change.at("/sha256")).isEqualTo(done.at("/sha256"));
        assertThat(change.at("/fields/0/before").asText()).isEqualTo("\"Checkout\"");
    }

    @Test
    void aFaultAnswersItsLineAndASuggestionAndChangesNothing() throws IOException {
        HttpResponse<String> refused = load("owner", demo.replace("team: payments", "team: paymets"), "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(refused.body());
        int line = 1 + demo.substring(0, demo.indexOf("team: payments")).split("\n").length - 1;
        assertThat(problem.at("/errors/0/line").asInt()).isEqualTo(line);
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("services[1].team");
        assertThat(problem.at("/errors/0/suggestion").asText()).isEqualTo("payments");
        assertThat(problem.at("/detail").asText())
                .contains("line " + line + ": unknown team 'paymets', did you mean 'payments'?");
        assertThat(get("owner", "/api/v1/services/payments").at("/team").asText())
                .isEqualTo("payments");

        assertThat(load("owner", "", "").statusCode()).isBetween(400, 422);
        assertThat(load("owner", "\u0000", "").statusCode()).isBetween(400, 422);
        assertThat(Http.as(port, "owner")
                        .postJson("/api/v1/catalogue/import", "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "owner, 200",
        "admin, 200",
        "commander, 403",
        "responder, 403",
        "manager, 403",
        "auditor, 403",
    })
    void ownersAndAdministratorsImport(String person, int status) {
        assertThat(load(person, demo, "?dryRun=true").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "owner, 200",
        "admin, 200",
        "auditor, 200",
        "commander, 403",
        "responder, 403",
    })
    void theChangesHoldContactsAndAreForFew(String person, int status) {
        assertThat(Http.as(port, person).get("/api/v1/catalogue/changes").statusCode())
                .isEqualTo(status);
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        for (String path : List.of("/api/v1/services", "/api/v1/teams", "/api/v1/people", "/api/v1/catalogue/schema")) {
            assertThat(Http.anonymous(port).get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void theSchemaIsServed() {
        HttpResponse<String> served = Http.as(port, "responder").get("/api/v1/catalogue/schema");

        assertThat(served.body()).isEqualTo(reading.schema().text());
        assertThat(served.headers().firstValue("Content-Type").orElse("")).startsWith("application/schema+json");
    }

    @Test
    void thePagesShowServicesWithTheirOpenIncidentsRunbooksAndDependencies() throws IOException {
        String title = "Payments hang " + UUID.randomUUID();
        String number = json.readTree(Http.as(port, "commander")
                        .postJson(
                                "/api/v1/incidents",
                                "{\"title\": \"" + title + "\", \"service\": \"payments\", \"severity\": \"P2\"}")
                        .body())
                .get("number")
                .asText();
        Http browser = Http.browserOf(port, "responder");

        Document list = Jsoup.parse(browser.get("/services").body());
        assertThat(list.select("tbody tr th a").eachText())
                .containsExactly("Checkout", "Payments", "Product catalogue");
        assertThat(list.select("tr:has(a[href=/services/payments]) a[href=/incidents/" + number + "]"))
                .isNotEmpty();
        assertThat(list.select("nav a[aria-current=page]").eachText()).containsExactly("Services");

        Document page = Jsoup.parse(browser.get("/services/payments").body());
        assertThat(page.select("h1").text()).isEqualTo("Payments");
        assertThat(page.text()).contains(title).contains("Reviewed on 2026-10-12.");
        assertThat(page.select("#blast-radius a").eachAttr("href")).containsExactly("/services/checkout");
        assertThat(page.select("#blast-radius").text()).isEqualTo("Checkout");
        assertThat(page.select("ol li").eachText())
                .contains("Switch to the second processor if more than one payment" + " in five is refused.");
        assertThat(browser.get("/services/none").statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyCatalogueSaysHowToFillIt() {
        load("owner", "{}", "");

        assertThat(Http.browserOf(port, "owner").get("/services").body()).contains("muster.catalog.files");
    }

    @Test
    void theKeyOfADryRunIsNotGoodForTheImportItself() {
        String key = UUID.randomUUID().toString();

        assertThat(load("owner", demo, "?dryRun=true", "Idempotency-Key", key).statusCode())
                .isEqualTo(200);
        assertThat(load("owner", demo, "?dryRun=true", "Idempotency-Key", key).statusCode())
                .isEqualTo(200);
        assertThat(load("owner", demo, "", "Idempotency-Key", key).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> load(String person, String yaml, String query, String... headers) {
        Http http = Http.as(port, person);
        return http.send(http.request("/api/v1/catalogue/import" + query, headers)
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofString(yaml)));
    }

    private JsonNode get(String person, String path) throws IOException {
        HttpResponse<String> answer = Http.as(port, person).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.get(field).asText()));
        return texts;
    }
}
