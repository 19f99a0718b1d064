package dev.muster.communication.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.communication.Announcements;
import dev.muster.communication.NotificationState;
import dev.muster.communication.Purpose;
import dev.muster.communication.store.NotificationRows;
import dev.muster.incident.Declaration;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.Origin;
import dev.muster.incident.Severity;
import dev.muster.support.MusterTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Notifications over HTTP: who may see them, how they are listed, and the dead ones once more. */
@MusterTest
class NotificationsApiTest {

    private static final String PATH = "/api/v1/notifications";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Announcements announcements;

    @Autowired
    NotificationRows rows;

    @Autowired
    IncidentLedger ledger;

    private String incident = "";

    @BeforeEach
    void tellTwoPeople() {
        incident = ledger.register(
                        new Declaration(
                                "Checkout answers 500",
                                null,
                                "checkout",
                                Severity.P1,
                                null,
                                null,
                                null,
                                Origin.PERSON,
                                "responder"),
                        Severity.P1)
                .number();
        announcements.tell(incident, Purpose.PAGE, "tier-1", List.of("responder", "commander"), "Help");
    }

    @ParameterizedTest
    @CsvSource({
        "communications, 200",
        "admin, 200",
        "auditor, 200",
        "commander, 200",
        "manager, 200",
        "responder, 403",
        "approver, 403",
        "owner, 403"
    })
    void isReadByWhoeverMay(String person, int status) {
        assertThat(get(person, PATH).getStatusCode().value()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"communications, 202", "admin, 202", "auditor, 403", "commander, 403", "manager, 403"})
    void isSentAgainByWhoeverMay(String person, int status) {
        String dead = deadLetter();

        ResponseEntity<JsonNode> answer = resend(person, dead);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(state(dead)).isEqualTo(status == 202 ? NotificationState.QUEUED : NotificationState.DEAD);
    }

    @Test
    void listsNewestFirstInPages() {
        ResponseEntity<JsonNode> first = get("auditor", PATH + "?size=1&incident=" + incident);

        assertThat(first.getHeaders().getFirst("X-Total-Count")).isEqualTo("2");
        String next = first.getBody().get("next").asText();
        assertThat(next).startsWith(PATH).contains("page=1").contains("incident=" + incident);
        assertThat(first.getHeaders().getFirst("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        ResponseEntity<JsonNode> second = get("auditor", next);
        assertThat(second.getBody().get("next").isNull()).isTrue();
        assertThat(first.getBody().at("/items/0/person").asText()).isEqualTo("commander");
        assertThat(second.getBody().at("/items/0/person").asText()).isEqualTo("responder");
    }

    @Test
    void selectsByState() {
        deadLetter();

        JsonNode dead =
                get("auditor", PATH + "?state=DEAD&incident=" + incident).getBody();

        assertThat(dead.get("items")).hasSize(1);
        assertThat(dead.at("/items/0/lastError").asText()).isEqualTo("550 no such mailbox");
        assertThat(dead.at("/items/0/errorClass").asText()).isEqualTo("PERMANENT");
    }

    @Test
    void whatIsNotDeadIsNotSentAgain() {
        String queued = get("auditor", PATH + "?incident=" + incident)
                .getBody()
                .at("/items/0/id")
                .asText();

        ResponseEntity<JsonNode> answer = resend("communications", queued);

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(answer.getBody().get("detail").asText()).contains("only a dead letter");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(get("auditor", PATH + "/none").getStatusCode().value()).isEqualTo(404);
        assertThat(resend("communications", "none").getStatusCode().value()).isEqualTo(404);
        assertThat(get("auditor", PATH + "?state=LOST").getStatusCode().value()).isEqualTo(400);
    }

    private String deadLetter() {
        String id = get("auditor", PATH + "?incident=" + incident)
                .getBody()
                .at("/items/0/id")
                .asText();
        rows.failed(id, NotificationState.DEAD, "PERMANENT", "550 no such mailbox", null);
        return id;
    }

    private NotificationState state(String id) {
        return rows.find(id).orElseThrow().state();
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return http.withBasicAuth(person, "demo").getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> resend(String person, String id) {
        return http.withBasicAuth(person, "demo")
                .exchange(PATH + "/" + id + "/resend", HttpMethod.POST, HttpEntity.EMPTY, JsonNode.class);
    }
}
