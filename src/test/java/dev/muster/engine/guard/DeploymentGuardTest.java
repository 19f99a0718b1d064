package dev.muster.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.Http;
import dev.muster.support.MusterTest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class DeploymentGuardTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Test
    void aProcessOwnerDeploysAModel() {
        HttpResponse<String> answer = Http.as(port, "owner")
                .deploy(
                        "fine.bpmn",
                        model(
                                "fine",
                                "<bpmn:userTask id=\"work\" name=\"Work\" camunda:candidateGroups=\"responder\" />"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("fine")
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatRunsCode(String element, String advice) {
        HttpResponse<String> answer = Http.as(port, "owner").deploy("evil.bpmn", model("evil", element));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"type\"", "evilTask").contains(advice);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("evil")
                        .count())
                .isZero();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "<bpmn:scriptTask id=\"evilTask\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                        "camunda:delegateExpression"),
                Arguments.of(
                        "<bpmn:serviceTask id=\"evilTask\" camunda:class=\"java.lang.Object\" />",
                        "delegateExpression"),
                Arguments.of("<bpmn:serviceTask id=\"evilTask\" camunda:type=\"shell\" />", "delegateExpression"),
                Arguments.of(
                        "<bpmn:serviceTask id=\"evilTask\" camunda:expression=\"${''.getClass()}\" />",
                        "beans made for models"),
                Arguments.of(
                        "<bpmn:serviceTask id=\"evilTask\" camunda:expression=\"${dataSource.getConnection()}\" />",
                        "beans made for models"),
                Arguments.of(
                        "<bpmn:serviceTask id=\"evilTask\" camunda:expression=\"${1}\"><bpmn:extensionElements>"
                                + "<camunda:executionListener event=\"start\" class=\"x.Y\" /></bpmn:extensionElements></bpmn:serviceTask>",
                        "delegateExpression"),
                Arguments.of(
                        "<bpmn:serviceTask id=\"evilTask\" camunda:expression=\"${1}\"><bpmn:extensionElements>"
                                + "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"
                                + "</bpmn:extensionElements></bpmn:serviceTask>",
                        "connectors"),
                Arguments.of(
                        "<bpmn:userTask id=\"evilTask\" camunda:formKey=\"embedded:deployment:x.html\" />",
                        "Camunda Form"),
                Arguments.of("<bpmn:userTask id=\"evilTask\" name=\"${title.class.name}\" />", "variables"),
                Arguments.of(
                        "<bpmn:userTask id=\"evilTask\"><bpmn:documentation>${''.getClass()}</bpmn:documentation></bpmn:userTask>",
                        "variables"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:callActivity id=\"lonely\" calledElement=\"elsewhere\" camunda:calledElementBinding=\"deployment\" />",
                "<bpmn:userTask id=\"lonely\" camunda:formRef=\"elsewhere\" camunda:formRefBinding=\"deployment\" />",
                "<bpmn:businessRuleTask id=\"lonely\" camunda:decisionRef=\"elsewhere\" camunda:decisionRefBinding=\"deployment\" />"
            })
    void refusesAModelWithoutTheFilesItIsBoundTo(String element) {
        HttpResponse<String> answer = Http.as(port, "owner").deploy("lonely.bpmn", model("lonely", element));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("lonely", "elsewhere", "same deployment");
    }

    @Test
    void refusesASchemaThatTheServerWouldFetch() {
        String model = model("evil", "")
                .replace(
                        "<bpmn:definitions ",
                        "<bpmn:definitions "
                                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:q http://127.0.0.1:1/q.xsd\" ");

        HttpResponse<String> answer = Http.as(port, "owner").deploy("evil.bpmn", model);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("schemaLocation");
    }

    @Test
    void refusesADocumentType() {
        HttpResponse<String> answer = Http.as(port, "owner")
                .deploy(
                        "evil.bpmn",
                        model("evil", "")
                                .replace(
                                        "<bpmn:definitions ",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions "));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("DOCTYPE");
    }

    @Test
    void refusesTablesThatAreNotFeel() {
        HttpResponse<String> answer = Http.as(port, "owner").deploy("evil.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
                  <decision id="evilTable" name="x"><decisionTable id="t"><output id="o" name="o" typeRef="string" />
                    <rule id="r"><outputEntry id="cell" expressionLanguage="juel"><text>${''.getClass()}</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cell", "FEEL");
    }

    @Test
    void refusesFilesAndFormsThatTasklistCannotShow() {
        Http owner = Http.as(port, "owner");

        assertThat(owner.deploy("evil.groovy", "1").statusCode()).isEqualTo(400);
        assertThat(owner.deploy("evil.form", "{\"a\":1}").body()).contains("not a Camunda Form");
        assertThat(owner.deploy("evil.form", "{\"id\":\"x\",\"components\":[{\"type\":\"dynamiclist\",\"key\":\"k\"}]}")
                        .body())
                .contains("dynamiclist");
    }

    private static String model(String key, String element) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:test">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start" />%s
                  </bpmn:process>
                </bpmn:definitions>""".formatted(key, element);
    }
}
