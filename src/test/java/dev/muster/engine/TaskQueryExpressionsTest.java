package dev.muster.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CVE-2026-109432: expressions reach the server through the sub queries of a task query, and through stored filters. */
@MusterTest
class TaskQueryExpressionsTest {

    private static final String CALL = "${''.getClass().getName()}";
    private static final String IN_SUB_QUERY = "{\"orQueries\":[{\"assigneeExpression\":\"" + CALL + "\"}]}";

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/task/count"})
    void theEngineRefusesThemInSubQueries(String path) {
        HttpResponse<String> answer = Http.as(port, "responder").postJson(path, IN_SUB_QUERY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Expressions are not allowed");
    }

    @Test
    void theEngineRefusesThemInTheQueryItself() {
        assertThat(Http.as(port, "responder")
                        .postJson("/engine-rest/task", "{\"assigneeExpression\":\"" + CALL + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tasklistRefusesThemToo() {
        Http browser = Http.browserOf(port, "responder");
        String token = tokenOf(browser);

        HttpResponse<String> answer = browser.postJson(
                "/camunda/api/engine/engine/default/task?maxResults=10", IN_SUB_QUERY, "X-XSRF-TOKEN", token);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Expressions are not allowed");
    }

    @Test
    void anOrdinarySubQueryStillWorks() {
        assertThat(Http.as(port, "responder")
                        .postJson("/engine-rest/task", "{\"orQueries\":[{\"assignee\":\"responder\",\"owner\":\"x\"}]}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"${''.getClass().getName()}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().getName()}\"}]}",
                "{\"assigneeExpression\":\"${currentUser()}x\"}"
            })
    void aFilterCannotStoreThem(String query) {
        HttpResponse<String> answer = Http.as(port, "responder")
                .postJson(
                        "/engine-rest/filter/create",
                        "{\"resourceType\":\"Task\",\"name\":\"evil\",\"query\":" + query + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void aFilterMayAskWhoLooks() throws Exception {
        Http responder = Http.as(port, "responder");
        HttpResponse<String> created = responder.postJson(
                "/engine-rest/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"mine\",\"owner\":\"responder\",\"query\":{\"assigneeExpression\":\"${ currentUser() }\"}}");
        String id = json.readTree(created.body()).path("id").asText();

        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        assertThat(responder.get("/engine-rest/filter/" + id + "/list").statusCode())
                .isEqualTo(200);
        assertThat(responder
                        .postJson("/engine-rest/filter/" + id + "/list", "{\"active\":true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(responder
                        .postJson("/engine-rest/filter/" + id + "/list", IN_SUB_QUERY)
                        .statusCode())
                .isEqualTo(400);
        assertThat(responder
                        .postJson("/engine-rest/filter/" + id + "/count", IN_SUB_QUERY)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFilterThatIsAlreadyStoredDoesNotRun() throws Exception {
        Http responder = Http.as(port, "responder");
        String id = json.readTree(responder
                        .postJson(
                                "/engine-rest/filter/create",
                                "{\"resourceType\":\"Task\",\"name\":\"old\",\"owner\":\"responder\",\"query\":{\"assignee\":\"x\"}}")
                        .body())
                .path("id")
                .asText();
        database.sql("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?")
                .params("{\"taskAssigneeExpression\":\"" + CALL + "\"}", id)
                .update();

        HttpResponse<String> list = responder.get("/engine-rest/filter/" + id + "/list");
        HttpResponse<String> narrowed = responder.postJson("/engine-rest/filter/" + id + "/list", "{\"active\":true}");

        assertThat(list.statusCode()).as(list.body()).isEqualTo(400);
        assertThat(narrowed.statusCode()).as(narrowed.body()).isEqualTo(400);
        assertThat(responder.delete("/engine-rest/filter/" + id).statusCode()).isEqualTo(204);
    }

    private static String tokenOf(Http browser) {
        return browser.get("/camunda/app/tasklist/default/")
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();
    }
}
