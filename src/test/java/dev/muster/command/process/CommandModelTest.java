package dev.muster.command.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The names that Java and the models of the command share. */
class CommandModelTest {

    private static final List<String> MODELS = List.of("incident-command", "responder-request", "delegated-task");

    @Test
    void everyMessageThatJavaSendsIsCaughtAndNoOther() {
        assertThat(MODELS.stream()
                        .flatMap(model -> elements(model, Message.class))
                        .map(Message::getName))
                .containsExactlyInAnyOrder(
                        CommandModel.STOOD_DOWN,
                        CommandModel.COMMANDER_CHANGED,
                        CommandModel.HANDOVER_OFFERED,
                        CommandModel.ROLE_CHANGE_REQUESTED,
                        CommandModel.RESPONDER_REQUESTED,
                        CommandModel.REQUEST_WITHDRAWN,
                        CommandModel.TASK_DELEGATED,
                        CommandModel.DELEGATION_WITHDRAWN);
    }

    @Test
    void theTasksHaveTheirNames() {
        assertThat(MODELS.stream()
                        .flatMap(model -> elements(model, UserTask.class))
                        .map(UserTask::getName)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Take over command",
                        "Accept command",
                        "Answer responder request",
                        "Do delegated task",
                        "Decide on time box");
        assertThat(elements("delegated-task", UserTask.class).map(UserTask::getId))
                .contains(CommandModel.DELEGATED_TASK);
    }

    private static <T extends BaseElement> Stream<T> elements(String model, Class<T> type) {
        return Bpmn.readModelFromFile(Path.of("processes", model + ".bpmn").toFile())
                .getModelElementsByType(type)
                .stream();
    }
}
