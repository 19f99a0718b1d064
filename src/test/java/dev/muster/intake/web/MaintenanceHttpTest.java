package dev.muster.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.intake.store.HeldAlerts;
import dev.muster.support.Http;
import dev.muster.support.MovableClock;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Maintenance holds alerts back and loses none. Uses the demo's service {@code catalog}, one that others use little. */
@MusterTest
class MaintenanceHttpTest {

    private static final String SERVICE = "catalog";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private HeldAlerts held;

    private final ObjectMapper json = new ObjectMapper();
    private final String key = UUID.randomUUID().toString();
    private final List<String> planned = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        planned.forEach(this::cancel);
        opened.forEach(number -> Http.as(port, "commander")
                .postJson("/api/v1/incidents/" + number + "/cancellation", "{\"reason\": \"end of the test\"}"));
    }

    @Test
    void anAlertInsideTheWindowOpensNothingAndItsDeliverySaysWhy() throws IOException {
        plan(Duration.ofMinutes(-1), Duration.ofHours(1));

        JsonNode signal = send("firing");

        assertThat(signal.get("decision").asText()).isEqualTo("SUPPRESSED_BY_MAINTENANCE");
        assertThat(signal.get("reason").asText())
                .contains("under maintenance until")
                .contains("New database");
        assertThat(signal.get("incident").isNull()).isTrue();
        JsonNode again = send("firing");
        assertThat(again.get("decision").asText()).isEqualTo("DUPLICATE_OF_OPEN_ALERT");
        assertThat(again.get("reason").asText()).contains("held back by maintenance window " + planned.get(0));
        assertThat(alert().get("heldBy").asText()).isEqualTo(planned.get(0));
        held.release();
        assertThat(alert().get("incident").isNull())
                .as("still inside the window")
                .isTrue();
    }

    @Test
    void beforeAndAfterTheWindowAlertsOpenAsEver() throws IOException {
        plan(Duration.ofHours(1), Duration.ofHours(2));
        JsonNode before = send("firing");
        assertThat(before.get("decision").asText()).isEqualTo("OPENED_INCIDENT");
        opened.add(before.get("incident").asText());
    }

    @Test
    void whatStillFiresWhenTheWindowEndsOpensWithoutAnotherWordOfItsSender() throws IOException {
        plan(Duration.ofMinutes(-1), Duration.ofHours(1));
        send("firing");
        clock.advance(Duration.ofMinutes(59));
        held.release();
        assertThat(alert().get("incident").isNull()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        held.release();

        JsonNode alert = alert();
        String number = alert.get("incident").asText();
        opened.add(number);
        assertThat(number).startsWith("INC-");
        assertThat(alert.get("heldBy").isNull()).isTrue();
        assertThat(alert.get("timesSeen").asInt()).isEqualTo(1);
        String timeline = Http.as(port, "auditor")
                .get("/api/v1/incidents/" + number + "/timeline")
                .body();
        assertThat(timeline).contains("opened this incident: Its maintenance is over and it still fires.");
        held.release();
        assertThat(alert().get("incident").asText()).isEqualTo(number);
    }

    @Test
    void afterAnOutageOverTheEndOfTheWindowItOpensOnce() throws IOException {
        plan(Duration.ofMinutes(-1), Duration.ofHours(1));
        send("firing");
        clock.advance(Duration.ofDays(2));

        JsonNode repeated = send("firing");
        assertThat(repeated.get("decision").asText()).isEqualTo("OPENED_INCIDENT");
        opened.add(repeated.get("incident").asText());
        held.release();
        assertThat(alert().get("incident")).isEqualTo(repeated.get("incident"));
    }

    @Test
    void cancellingTheWindowLetsItGoAtOnceAndAResolvedAlertOpensNothing() throws IOException {
        plan(Duration.ofMinutes(-1), Duration.ofHours(1));
        send("firing");
        send("resolved");
        cancel(planned.get(0));
        held.release();
        assertThat(alert().get("incident").isNull()).isTrue();

        plan(Duration.ofMinutes(-1), Duration.ofHours(1));
        clock.advance(Duration.ofMinutes(1));
        send("firing");
        cancel(planned.get(1));
        held.release();
        opened.add(alert().get("incident").asText());
        assertThat(opened.get(0)).startsWith("INC-");
    }

    @ParameterizedTest
    @CsvSource({"commander, 201", "owner, 201", "admin, 201", "responder, 403", "manager, 403", "auditor, 403"})
    void whoMayPlan(String person, int status) throws IOException {
        Instant from = clock.instant().plus(Duration.ofDays(300));
        HttpResponse<String> answer = plan(person, SERVICE, from, from.plusSeconds(60), "Later");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 201) {
            planned.add(json.readTree(answer.body()).get("id").asText());
        }
    }

    @Test
    void refusesWhatIsNoWindowWithASentence() {
        Instant now = clock.instant();
        assertThat(plan("commander", "catalgo", now, now.plusSeconds(60), "x").body())
                .contains("The catalogue has no service 'catalgo', did you mean 'catalog'?");
        assertThat(plan("commander", SERVICE, now.plusSeconds(60), now, "x").body())
                .contains("The window must end after it begins.");
        assertThat(plan("commander", SERVICE, now.minusSeconds(60), now.minusSeconds(1), "x")
                        .body())
                .contains("it must end in the future");
        HttpResponse<String> empty = plan("commander", SERVICE, now, now.plusSeconds(60), " ");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("reason");
        assertThat(Http.as(port, "commander")
                        .postJson("/api/v1/maintenance-windows/none/cancellation", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theWindowIsOnThePageOfItsServiceAndInTheList() throws IOException {
        plan(Duration.ofMinutes(-1), Duration.ofHours(1));

        assertThat(Http.browserOf(port, "responder").get("/services/" + SERVICE).body())
                .contains("Under maintenance until")
                .contains("planned by <span>commander</span>");
        JsonNode list = json.readTree(Http.as(port, "responder")
                .get("/api/v1/maintenance-windows?service=" + SERVICE)
                .body());
        assertThat(list.at("/items/0/id").asText()).isEqualTo(planned.get(0));
        assertThat(list.at("/items/0/plannedBy").asText()).isEqualTo("commander");
        cancel(planned.get(0));
        JsonNode after = json.readTree(Http.as(port, "responder")
                .get("/api/v1/maintenance-windows?state=all&service=" + SERVICE)
                .body());
        assertThat(after.toString()).contains("\"cancelledBy\":\"commander\"").contains("Done early");
    }

    private void plan(Duration fromNow, Duration untilFromNow) throws IOException {
        Instant now = clock.instant();
        HttpResponse<String> answer =
                plan("commander", SERVICE, now.plus(fromNow), now.plus(untilFromNow), "New database");
        assertThat(answer.statusCode()).isEqualTo(201);
        planned.add(json.readTree(answer.body()).get("id").asText());
    }

    private HttpResponse<String> plan(String person, String service, Instant from, Instant until, String reason) {
        return Http.as(port, person)
                .postJson("/api/v1/maintenance-windows", """
                    {"service": "%s", "from": "%s", "until": "%s", "reason": "%s"}\
                    """.formatted(service, from, until, reason));
    }

    private void cancel(String id) {
        Http.as(port, "commander")
                .postJson("/api/v1/maintenance-windows/" + id + "/cancellation", "{\"reason\": \"Done early\"}");
    }

    private JsonNode send(String status) throws IOException {
        HttpResponse<String> answer = Http.anonymous(port)
                .postJson(
                        "/api/intake/alerts",
                        """
                        {"title": "Products are missing", "service": "catalog", "severity": "critical",
                         "dedupKey": "%s", "status": "%s", "startsAt": "%s"}\
                        """.formatted(key, status, clock.instant()),
                        "Authorization",
                        "Bearer demo");
        assertThat(answer.statusCode()).isEqualTo(202);
        String delivery = answer.headers().firstValue("Location").orElseThrow();
        return json.readTree(Http.as(port, "auditor").get(delivery).body()).at("/signals/0");
    }

    private JsonNode alert() throws IOException {
        JsonNode alerts = json.readTree(Http.as(port, "auditor")
                .get("/api/v1/alerts?integration=alerts&size=1")
                .body());
        return alerts.at("/items/0");
    }
}
