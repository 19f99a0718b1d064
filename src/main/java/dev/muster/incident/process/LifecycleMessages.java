package dev.muster.incident.process;

import dev.muster.engine.WithoutAuthorization;
import dev.muster.incident.Incident;
import dev.muster.incident.NotPossibleNowException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Speaks to the lifecycle of one incident: by message, or by completing a task of it. */
@Component
class LifecycleMessages {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;
    private final WithoutAuthorization withoutAuthorization;

    LifecycleMessages(
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identities,
            WithoutAuthorization withoutAuthorization) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identities = identities;
        this.withoutAuthorization = withoutAuthorization;
    }

    /** Starts an instance. @return its id */
    String start(String number, String message, Map<String, ?> variables) {
        return withoutAuthorization.call(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .setVariables(asObjects(variables))
                .correlateStartMessage()
                .getProcessInstanceId());
    }

    /** @throws NotPossibleNowException if the process does not wait for it, with what to do */
    void send(Incident incident, String message, Map<String, ?> variables) {
        require(incident, trySend(incident, message, variables));
    }

    /** @return whether somebody waited for it */
    boolean trySend(Incident incident, String message, Map<String, ?> variables) {
        return correlate(to(incident.number(), message).setVariables(asObjects(variables)));
    }

    /** The variables belong to what the message starts, and not to the whole instance: several may run at once. */
    boolean trySendForItself(Incident incident, String message, Map<String, ?> variables) {
        return correlate(to(incident.number(), message).setVariablesToTriggeredScope(asObjects(variables)));
    }

    void sendForItself(Incident incident, String message, Map<String, ?> variables) {
        require(incident, trySendForItself(incident, message, variables));
    }

    /** Completes the open task of this name as the person who asks. */
    void complete(Incident incident, String taskId, String what, String person, Map<String, ?> variables) {
        boolean nobodyActs = identities.getCurrentAuthentication() == null;
        if (nobodyActs) {
            identities.setAuthenticatedUserId(person);
        }
        try {
            complete(incident, taskId, what, variables);
        } finally {
            if (nobodyActs) {
                identities.clearAuthentication();
            }
        }
    }

    private void complete(Incident incident, String taskId, String what, Map<String, ?> variables) {
        withoutAuthorization.run(() -> {
            Task task = tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(incident.number())
                    .taskDefinitionKey(taskId)
                    .list()
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new NotPossibleNowException(incident.number() + " is " + incident.status()
                            + " and " + what + "; if this has only just begun, please try again in a moment."));
            tasks.complete(task.getId(), asObjects(variables));
        });
    }

    private MessageCorrelationBuilder to(String number, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(number);
    }

    private boolean correlate(MessageCorrelationBuilder message) {
        return withoutAuthorization.call(() -> !message.correlateAllWithResult().isEmpty());
    }

    private static void require(Incident incident, boolean heard) {
        if (incident.status().isFinal()) {
            throw new NotPossibleNowException(incident.number() + " is " + incident.status() + " and over.");
        }
        if (!heard) {
            throw new NotPossibleNowException(
                    incident.number() + " has only just been declared or is ending; please try again in a moment.");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObjects(Map<String, ?> variables) {
        return (Map<String, Object>) variables;
    }
}
