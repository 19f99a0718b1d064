package dev.muster.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import dev.muster.support.RefusingListener;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class EngineRestAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private Task task;

    @BeforeEach
    void aTaskThatARuleHoldsOpen() {
        repository
                .createDeployment()
                .addModelInstance(
                        "refusing.bpmn",
                        Bpmn.createExecutableProcess("refusing")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("work")
                                .camundaCandidateGroups("responder")
                                .camundaTaskListenerDelegateExpression("complete", "${alwaysRefuse}")
                                .endEvent()
                                .done())
                .deploy();
        String instance = runtime.startProcessInstanceByKey("refusing").getId();
        task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    @Test
    void aRuleAnswersWithItsSentence() {
        Http responder = Http.as(port, "responder");

        for (String operation : List.of("complete", "submit-form")) {
            HttpResponse<String> answer =
                    responder.postJson("/engine-rest/task/" + task.getId() + "/" + operation, "{}");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("\"message\":\"" + RefusingListener.SENTENCE + "\"");
        }
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void tasklistHearsTheSentenceToo() {
        Http browser = Http.browserOf(port, "responder");
        String token = browser.get("/camunda/app/tasklist/default/")
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();

        HttpResponse<String> answer = browser.postJson(
                "/camunda/api/engine/engine/default/task/" + task.getId() + "/submit-form",
                "{}",
                "X-XSRF-TOKEN",
                token);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(RefusingListener.SENTENCE);
    }

    @Test
    void aTaskOfAnotherTeamIsNotWorkedOn() {
        assertThat(Http.as(port, "communications")
                        .postJson("/engine-rest/task/" + task.getId() + "/complete", "{}")
                        .statusCode())
                .isIn(403, 404);
    }
}
