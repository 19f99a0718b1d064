package dev.muster.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of rights, asked of the running application for every person. */
@MusterTest
class RightsTest {

    private static final List<String> EVERYBODY =
            List.of("responder", "commander", "communications", "approver", "owner", "auditor", "manager", "admin");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET  | /api/v1/incidents                    | responder commander communications approver owner auditor manager admin
        GET  | /api/v1/audit/entries                | owner auditor manager admin
        GET  | /api/v1/deliveries                   | auditor admin
        GET  | /api/v1/notifications                | commander communications auditor manager admin
        POST | /api/v1/incidents                    | responder commander admin
        POST | /api/v1/incidents/INC-1-001/severity | commander admin
        POST | /api/v1/incidents/INC-1-001/cancellation | commander admin
        POST | /api/v1/incidents/INC-1-001/notes    | responder commander admin
        POST | /api/v1/incidents/INC-1-001/roles    | responder commander communications approver manager admin
        POST | /api/v1/incidents/INC-1-001/handover | responder commander communications approver manager admin
        POST | /api/v1/incidents/INC-1-001/delegations | responder commander communications approver manager admin
        POST | /api/v1/incidents/INC-1-001/responder-requests | responder commander communications approver manager admin
        GET  | /api/v1/incidents/INC-1-001/roles    | responder commander communications approver owner auditor manager admin
        POST | /api/v1/notifications/1/resend       | communications admin
        GET  | /actuator/prometheus                 | auditor admin
        GET  | /engine-rest/process-definition      | responder commander communications approver owner auditor manager admin
        POST | /engine-rest/task/create             | admin
        POST | /engine-rest/process-definition/key/incident-lifecycle/start | admin
        GET  | /engine-rest/authorization           | responder commander communications approver owner auditor manager admin
        GET  | /api/unknown                         | -
        POST | /actuator/shutdown                   | -
        GET  | /actuator/env                        | -
        """)
    void onlyTheNamedMay(String method, String path, String allowed) {
        for (String person : EVERYBODY) {
            int status = send(Http.as(port, person), method, path).statusCode();

            if (Arrays.asList(allowed.split(" ")).contains(person)) {
                assertThat(status).as("%s %s as %s", method, path, person).isNotIn(401, 403);
            } else {
                assertThat(status).as("%s %s as %s", method, path, person).isEqualTo(403);
            }
        }
        assertThat(send(Http.anonymous(port), method, path).statusCode())
                .as("anonymous")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/login"})
    void someNeedNoSignIn(String path) {
        assertThat(Http.anonymous(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h2-console", "/h2-console/", "/anything-else", "/actuator"})
    void theRestIsClosed(String path) {
        assertThat(Http.anonymous(port).get(path).statusCode()).isIn(302, 401, 403);
        assertThat(Http.browserOf(port, "admin").get(path).statusCode()).isIn(403, 401);
    }

    @Test
    void onlyOwnersAndAdministratorsDeploy() {
        for (String person : EVERYBODY) {
            HttpResponse<String> answer =
                    Http.as(port, person).deploy("rights.form", "{\"id\":\"rights\",\"components\":[]}");
            boolean may = person.equals("owner") || person.equals("admin");

            assertThat(answer.statusCode()).as("%s: %s", person, answer.body()).isEqualTo(may ? 200 : 403);
        }
    }

    @Test
    void theAuditorChangesNothing() {
        Http auditor = Http.as(port, "auditor");

        assertThat(auditor.postJson(
                                "/engine-rest/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.postJson("/engine-rest/process-definition/key/report-incident/start", "{}")
                        .statusCode())
                .isIn(403, 404);
        assertThat(auditor.get("/engine-rest/history/process-instance").statusCode())
                .isEqualTo(200);
        assertThat(auditor.get("/engine-rest/history/user-operation").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyDrivesAProcessPastItsTasks() {
        String message = "{\"messageName\":\"incidentLifecycle.detected\",\"businessKey\":\"INC-1-999\"}";

        for (String person : EVERYBODY) {
            if (!person.equals("admin")) {
                assertThat(Http.as(port, person)
                                .postJson("/engine-rest/message", message)
                                .statusCode())
                        .as(person)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aPageOfAnotherOriginCannotAct() {
        Http owner = Http.as(port, "owner");
        String form = "{\"id\":\"rights\",\"components\":[]}";

        assertThat(owner.deploy("x.form", form, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(owner.deploy("x.form", form, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(owner.deploy("x.form", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(owner.deploy("x.form", form, "Origin", "http://127.0.0.1:" + port)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageReadsTheApiWithItsSessionButDoesNotChange() {
        Http browser = Http.browserOf(port, "responder");

        assertThat(browser.get("/api/v1/incidents").statusCode()).isNotIn(401, 403);
        assertThat(browser.postJson("/api/v1/incidents", "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create"
            })
    void theSetUpResourceIsClosed(String path) {
        String body = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil\"}}";

        assertThat(Http.anonymous(port).postJson(path, body).statusCode()).isIn(400, 403);
        assertThat(Http.browserOf(port, "admin").postJson(path, body).statusCode())
                .isIn(400, 403);
        assertThat(Http.as(port, "admin").get("/engine-rest/user?id=evil").body())
                .isEqualTo("[]");
    }

    private static HttpResponse<String> send(Http client, String method, String path) {
        return client.send(client.request(path, "Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }
}
