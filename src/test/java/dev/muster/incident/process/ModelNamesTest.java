package dev.muster.incident.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.engine.ProcessBeans;
import dev.muster.support.MusterTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The names that Java and the models share: bean names, message names and task ids are published API. */
@MusterTest
class ModelNamesTest {

    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    @Autowired
    private ProcessBeans beans;

    @Test
    void everyBeanThatAModelNamesIsThere() {
        Set<String> named = files().flatMap(file -> BEAN.matcher(text(file)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(beans.names()).containsAll(named);
    }

    @Test
    void everyMessageThatJavaSendsIsCaughtInAModel() {
        Set<String> messages = models().flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toSet());
        assertThat(messages)
                .containsAll(List.of(
                        IncidentModel.DETECTED,
                        IncidentModel.CANDIDATE_CONFIRMED,
                        IncidentModel.TAKEN_UP_AGAIN,
                        IncidentModel.REOPENED,
                        IncidentModel.PUT_ON_HOLD,
                        IncidentModel.DISMISSED,
                        IncidentModel.IMPACT_REVISED,
                        IncidentModel.SEVERITY_CHANGED,
                        IncidentModel.ALERT_RELATED,
                        IncidentModel.SERVICE_RESTORED,
                        IncidentModel.REVIEW_REQUESTED));
    }

    @Test
    void everyTaskThatJavaKnowsIsInAModel() {
        Set<String> tasks = models().flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
        assertThat(tasks)
                .contains(
                        IncidentModel.ACKNOWLEDGE_TASK,
                        IncidentModel.STATUS_UPDATE_TASK,
                        IncidentModel.CONFIRM_TASK,
                        IncidentModel.RESUME_TASK);
    }

    private static Stream<BpmnModelInstance> models() {
        return files().map(file -> Bpmn.readModelFromFile(file.toFile()));
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
