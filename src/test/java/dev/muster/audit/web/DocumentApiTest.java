package dev.muster.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentLedger;
import dev.muster.support.Http;
import dev.muster.support.ModelRun;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class DocumentApiTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IncidentLedger ledger;

    @ParameterizedTest
    @ValueSource(
            strings = {"responder", "commander", "communications", "approver", "owner", "auditor", "manager", "admin"})
    void everybodyInsideReadsTheRecord(String person) {
        HttpResponse<String> answer = Http.as(port, person).get(path(review().number(), "record"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        assertThat(answer.body().lines().filter(line -> line.startsWith("#")).skip(1))
                .containsExactly("## Incident Details", "## Timeline", "## Impact", "## Resolution");
    }

    @Test
    void nobodyOutsideReadsIt() {
        String number = review().number();
        assertThat(Http.anonymous(port).get(path(number, "record")).statusCode())
                .isEqualTo(401);
        assertThat(Http.anonymous(port).get(path(number, "post-mortem")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void answersHtmlToThoseWhoPreferIt() {
        String number = review().job("serviceTask_DraftPostMortem").number();
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

        for (String document : new String[] {"record", "post-mortem"}) {
            HttpResponse<String> answer = Http.as(port, "auditor").get(path(number, document), "Accept", browser);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).endsWith(number);
        }
        assertThat(Http.as(port, "auditor")
                        .get(path(number, "record"), "Accept", "text/html;q=0.1, text/markdown")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("text/markdown;charset=UTF-8");
    }

    @Test
    void saysWhenThereIsNoPostMortemYet() {
        String number = review().number();
        HttpResponse<String> answer =
                Http.as(port, "responder").get(path(number, "post-mortem"), "Accept", "text/markdown");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("There is no post-mortem of " + number + " yet");
        assertThat(Http.as(port, "responder")
                        .get(path("INC-1999-001", "record"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesTheApprovalOfOnesOwnTextOverTheEnginesApiToo() {
        ModelRun run = review().job("serviceTask_DraftPostMortem")
                .complete("commander", "userTask_CompletePostMortem", new HashMap<>())
                .job("serviceTask_SubmitPostMortem");
        String task = run.task("userTask_ApprovePostMortem").getId();
        engine.getTaskService().addCandidateUser(task, "commander");

        HttpResponse<String> answer = Http.as(port, "commander")
                .postJson(
                        "/engine-rest/task/" + task + "/complete",
                        "{\"variables\": {\"approvalDecision\": {\"value\": \"APPROVE\", \"type\": \"String\"}}}");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("You wrote this post-mortem, so somebody else has to approve or reject it.");
        assertThat(run.task("userTask_ApprovePostMortem")).isNotNull();
    }

    private ModelRun review() {
        return ModelRun.start(
                engine, ledger, "post-incident-review", Map.of("reviewDueIn", "P3D", "approverGroup", "approver"));
    }

    private static String path(String number, String document) {
        return "/api/v1/incidents/" + number + "/" + document;
    }
}
