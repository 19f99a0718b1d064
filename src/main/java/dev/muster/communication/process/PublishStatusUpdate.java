package dev.muster.communication.process;

import dev.muster.engine.Actor;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Publishes what the person wrote, and empties the form for the next time. */
@Component("publishStatusUpdate")
class PublishStatusUpdate implements JavaDelegate {

    private static final String INTERNAL = "INTERNAL";

    private final StatusReports reports;
    private final Actor actor;

    PublishStatusUpdate(StatusReports reports, Actor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.publish(
                CommunicationVariables.number(execution),
                CommunicationVariables.required(execution, CommunicationVariables.UPDATE_TEXT),
                INTERNAL.equals(CommunicationVariables.optional(execution, CommunicationVariables.UPDATE_AUDIENCE)),
                actor.id(),
                Duration.parse(CommunicationVariables.required(execution, CommunicationVariables.UPDATE_TARGET)));
        execution.setVariable(CommunicationVariables.UPDATE_TEXT, null);
    }
}
